import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird
import NIOCore

/// Reads a request, runs its operation, and writes the reply.
struct Serving: Sendable {
  let engine: Engine
  let limits: Limits
  let rates: RateLimiter

  func serve(
    _ operation: Operation,
    _ request: Request,
    _ context: BasicRequestContext
  ) async throws -> Response {
    let token = Self.token(of: request)
    if let token, !rates.admits(token.text) { throw Problem(.tooManyRequests, ["retryAfter": 1]) }
    guard Self.acceptsJSON(request) else { throw Problem(.notAcceptable) }
    let call = Call(
      engine: engine,
      token: token,
      language: Self.language(of: request),
      body: try await body(of: request, for: operation),
      idempotencyKey: try Self.idempotencyKey(of: request),
      pathParameters: Dictionary(
        context.parameters.map { (String($0.key), String($0.value)) },
        uniquingKeysWith: { first, _ in first }
      ),
      query: try Self.query(of: request, for: operation)
    )
    if operation.needsSignIn { _ = try call.signedIn() }
    let reply = try await operation.handle(call)
    return Self.response(reply, to: request, hasETag: operation.reply.hasETag)
  }

  private func body(of request: Request, for operation: Operation) async throws -> JSONValue {
    let buffer: ByteBuffer
    do {
      buffer = try await request.body.collect(upTo: limits.bodyBytes)
    } catch is NIOTooManyBytesError { throw Problem(.bodyTooLarge) }
    guard operation.body != nil else {
      guard buffer.readableBytes == 0 else {
        throw Problem(.badRequest, detail: "this operation takes no body")
      }
      return .null
    }
    guard Self.isJSON(request.headers[.contentType]) else { throw Problem(.unsupportedMediaType) }
    do throws(JSONError) {
      return try JSONValue(parsing: buffer.readableBytesView)
    } catch { throw Problem(.badRequest, detail: error.description) }
  }
}

extension Serving {
  private static func token(of request: Request) -> SessionToken? {
    guard let header = request.headers[.authorization], header.hasPrefix("Bearer ") else {
      return nil
    }
    return SessionToken(header.dropFirst(7))
  }

  /// Vietnamese, unless the client would rather have English.
  static func language(of request: Request) -> Language {
    let wanted = request.headers[.acceptLanguage]?.lowercased() ?? ""
    let first = wanted.split(separator: ",").first ?? ""
    return first.hasPrefix("en") ? .english : .vietnamese
  }

  private static func acceptsJSON(_ request: Request) -> Bool {
    guard let accept = request.headers[.accept] else { return true }
    let ranges = accept.split(separator: ",").map { range in
      range.split(separator: ";").first.map { $0.filter { $0 != " " }.lowercased() } ?? ""
    }
    return ranges.contains { ["*/*", "application/*", "application/json"].contains($0) }
  }

  private static func isJSON(_ type: String?) -> Bool {
    type?.split(separator: ";").first?.filter { $0 != " " }.lowercased() == "application/json"
  }

  private static func idempotencyKey(of request: Request) throws -> String? {
    guard let key = request.headers[.idempotencyKey] else { return nil }
    guard (1...128).contains(key.utf8.count) else {
      throw Problem(.badRequest, detail: "Idempotency-Key has 1 to 128 characters")
    }
    return key
  }

  private static func query(
    of request: Request,
    for operation: Operation
  ) throws -> [String: String] {
    let known = operation.parameters.filter { $0.place == .query }.map(\.name)
    var values: [String: String] = [:]
    for (name, value) in request.uri.queryParameters {
      guard known.contains(String(name)), values[String(name)] == nil else {
        throw Problem(.badRequest, detail: "unknown or repeated query parameter")
      }
      values[String(name)] = String(value)
    }
    return values
  }

  private static func response(_ reply: Reply, to request: Request, hasETag: Bool) -> Response {
    guard let body = reply.body else { return Response(status: reply.status, headers: .private) }
    let bytes = body.canonicalBytes
    var headers = HTTPFields.private
    if hasETag {
      let tag = ETag(of: bytes)
      headers[.eTag] = tag.text
      headers[.cacheControl] = "private, no-cache"
      if tag.matches(request.headers[.ifNoneMatch]) {
        return Response(status: .notModified, headers: headers)
      }
    }
    headers[.contentType] = "application/json; charset=utf-8"
    return Response(
      status: reply.status,
      headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
  }
}

extension HTTPFields {
  /// What every reply says: it is for this person alone, and is what it says it is.
  static var `private`: HTTPFields {
    [.cacheControl: "no-store", .xContentTypeOptions: "nosniff", .vary: "Accept-Language"]
  }
}

extension HTTPField.Name {
  /// The key that makes a repeated write the same write.
  static let idempotencyKey: Self = {
    guard let name = Self("Idempotency-Key") else { preconditionFailure("a valid field name") }
    return name
  }()
}
