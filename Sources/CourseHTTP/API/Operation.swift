import CourseCore
import CourseEngine
import HTTPTypes

/// One thing a client can ask for: how it is asked, what may come back, and what is done.
///
/// Routes and the OpenAPI document are both made from the list of operations, so neither can say
/// what the other does not.
struct Operation: Sendable {
  /// Stable, in camel case, such as `answerQuestion`.
  let id: String
  let method: HTTPRequest.Method

  /// Below the version's root, with parameters in braces: `/courses/{course}`.
  let path: String
  let summary: String

  /// Whether the request must show the token of a sign-in.
  let needsSignIn: Bool
  let parameters: [Parameter]

  /// The shape of the request's body; `nil` when it has none.
  let body: Schema?

  /// What comes back when all is well.
  let reply: ReplyDescription

  /// The problems that are peculiar to the operation, beside those every operation may meet.
  let problems: [ProblemKind]
  let handle: @Sendable (Call) async throws -> Reply
}

/// What an operation answers with.
struct ReplyDescription: Sendable {
  let status: HTTPResponse.Status

  /// `nil` when there is no body.
  let schema: Schema?
  let meaning: String

  /// Whether the reply has an `ETag` and may be answered with 304.
  let hasETag: Bool

  init(_ schema: Schema, _ meaning: String, hasETag: Bool = false) {
    self.init(.ok, schema, meaning, hasETag: hasETag)
  }

  init(
    _ status: HTTPResponse.Status,
    _ schema: Schema?,
    _ meaning: String,
    hasETag: Bool = false
  ) {
    self.status = status
    self.schema = schema
    self.meaning = meaning
    self.hasETag = hasETag
  }
}

/// A parameter in the path or the query.
struct Parameter: Sendable {
  enum Place: String, Sendable {
    case path, query, header
  }

  let name: String
  let place: Place
  let schema: Schema
  let meaning: String

  static func path(_ name: String, _ schema: Schema, _ meaning: String) -> Self {
    Self(name: name, place: .path, schema: schema, meaning: meaning)
  }

  static func query(_ name: String, _ schema: Schema, _ meaning: String) -> Self {
    Self(name: name, place: .query, schema: schema, meaning: meaning)
  }

  static func header(_ name: String, _ schema: Schema, _ meaning: String) -> Self {
    Self(name: name, place: .header, schema: schema, meaning: meaning)
  }
}

/// A request that has been read: its parameters, its body and who asks.
struct Call: Sendable {
  let engine: Engine
  let token: SessionToken?
  let language: Language
  let body: JSONValue
  let idempotencyKey: String?
  let pathParameters: [String: String]
  let query: [String: String]

  /// The token of the sign-in.
  ///
  /// - Throws: `EngineError.notSignedIn` when the request showed none.
  func signedIn() throws -> SessionToken {
    guard let token else { throw EngineError.notSignedIn }
    return token
  }

  /// A parameter of the path, which the router has found there.
  func path(_ name: String) throws -> String {
    guard let value = pathParameters[name] else { throw Problem(.notFound) }
    return value
  }

  func pathNumber(_ name: String) throws -> Int {
    guard let number = Int(try path(name)), number >= 0 else { throw Problem(.notFound) }
    return number
  }

  func attempt() throws -> AttemptID {
    guard let id = AttemptID(hex: try path("attempt")) else { throw Problem(.notFound) }
    return id
  }
}

/// What goes back to the client.
struct Reply: Sendable {
  let status: HTTPResponse.Status
  let body: JSONValue?

  init(_ body: JSONValue?, status: HTTPResponse.Status = .ok) {
    self.status = status
    self.body = body
  }

  static let nothing = Reply(nil, status: .noContent)
}
