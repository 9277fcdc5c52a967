import HTTPTypes

/// What an operation answers with.
struct ReplyDescription: Sendable {
  let status: HTTPResponse.Status

  enum Body: Sendable {
    case nothing
    case message(Schema)

    /// A file of one of the kinds of media.
    case media

    /// A PDF file.
    case paper
  }

  let body: Body
  let meaning: String

  /// Whether the reply has an `ETag` and may be answered with 304.
  let hasETag: Bool

  /// Whether what is at the address never changes, as a file under its digest.
  let isLasting: Bool

  /// The headers that a client may count on.
  var headerNames: [String] {
    var names = hasETag ? ["ETag"] : []
    if case .media = body { names.append("Accept-Ranges") }
    return names
  }

  init(_ schema: Schema, _ meaning: String, hasETag: Bool = false) {
    self.init(.ok, .message(schema), meaning, hasETag: hasETag)
  }

  init(
    _ status: HTTPResponse.Status,
    _ body: Body,
    _ meaning: String,
    hasETag: Bool = false,
    isLasting: Bool = true
  ) {
    self.status = status
    self.body = body
    self.meaning = meaning
    self.hasETag = hasETag
    self.isLasting = isLasting
  }

  /// Something was made, and is shown.
  static func created(_ schema: Schema, _ meaning: String) -> Self {
    Self(.created, .message(schema), meaning)
  }

  /// Something was done, and there is nothing to show.
  static func nothing(_ meaning: String) -> Self { Self(.noContent, .nothing, meaning) }
}
