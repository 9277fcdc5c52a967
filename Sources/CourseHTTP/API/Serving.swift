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
  let signIns: WaitingRoom

  /// Who sends files without a sign-in.
  let files: WaitingRoom

  func serve(
    _ route: Route,
    _ request: Request,
    _ values: PathValues,
    _ context: BasicRequestContext
  ) async throws -> Response {
    let token = request.token
    guard rates.admits(token?.text ?? RateLimiter.strangers) else { throw Self.tooFast }
    if route.operation.needsSignIn, token == nil { throw EngineError.notSignedIn }
    guard request.accepts(route.operation.reply) else { throw Problem(.notAcceptable) }
    try route.checkPath(values)
    guard route.operation.isLongFromAnybody else {
      return try await answer(route, request, values, context)
    }
    return try await files.enter { try await answer(route, request, values, context) }
  }

  private func answer(
    _ route: Route,
    _ request: Request,
    _ values: PathValues,
    _ context: BasicRequestContext
  ) async throws -> Response {
    let token = request.token
    let call = Call(
      engine: engine,
      token: token,
      preferredLanguage: request.preferredLanguage,
      body: try await body(of: request, for: route),
      idempotencyKey: try Self.idempotencyKey(of: request, for: route),
      pathParameters: values,
      query: try route.query(of: request.uri),
      signIns: signIns,
      headers: request.headers
    )
    do {
      let reply = try await route.operation.handle(call)
      return try await reply.response(to: request, route.operation.reply, context)
    } catch { throw judged(error, of: token) }
  }

  /// A token that is nobody's counts as a stranger's, so that guessing tokens is slowed down.
  private func judged(_ error: any Error, of token: SessionToken?) -> any Error {
    guard let token, error as? EngineError == .notSignedIn else { return error }
    return rates.admitsStranger(with: token.text) ? error : Self.tooFast
  }

  private static let tooFast = Problem(.tooManyRequests, ["retryAfter": 1])

  private func body(of request: Request, for route: Route) async throws -> JSONValue {
    let takesBody = route.operation.body != nil
    if takesBody, !request.isJSON { throw Problem(.unsupportedMediaType) }
    let buffer: ByteBuffer
    do {
      buffer = try await request.body.collect(upTo: route.operation.bodyBytes ?? limits.bodyBytes)
    } catch is NIOTooManyBytesError { throw Problem(.bodyTooLarge) }
    guard takesBody else {
      guard buffer.readableBytes == 0 else { throw Problem(.badRequest, detail: .bodyNotTaken) }
      return .null
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: buffer.readableBytesView)
    } catch { throw Problem(.badRequest, detail: .json(error)) }
    try route.checkBody(value)
    return value
  }

  private static func idempotencyKey(of request: Request, for route: Route) throws -> String? {
    guard let key = request.headers.text(of: .idempotencyKey) else { return nil }
    try route.checkHeader(key, named: HTTPField.Name.idempotencyKey.rawName)
    return key
  }
}

extension Request {
  /// The token that the request shows; `nil` when there is none or it cannot be one.
  fileprivate var token: SessionToken? {
    guard let header = headers.text(of: .authorization), header.hasPrefix("Bearer ") else {
      return nil
    }
    return SessionToken(String(header.dropFirst(7)))
  }

  fileprivate var isJSON: Bool {
    guard let type = headers.text(of: .contentType) else { return false }
    if type == "application/json" { return true }
    let name = type.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }
    return name.lowercased() == "application/json"
  }

  /// Whether the client takes what the operation replies with.
  fileprivate func accepts(_ reply: ReplyDescription) -> Bool {
    guard let accept = headers.text(of: .accept), accept != "*/*" else { return true }
    let preferences = Preferences(accept)
    switch reply.body {
    case .nothing: return true
    case .message: return preferences.weight(ofMediaType: "application/json") > 0
    case .media:
      return MediaKind.allCases.contains { preferences.weight(ofMediaType: $0.rawValue) > 0 }
    case .paper: return preferences.weight(ofMediaType: "application/pdf") > 0
    }
  }
}

extension HTTPField.Name {
  /// The token of a registered kiosk.
  static let kiosk: Self = {
    guard let name = Self("Hocvu-Kiosk") else { preconditionFailure("a valid field name") }
    return name
  }()

  /// The key that makes a repeated write the same write.
  static let idempotencyKey: Self = {
    guard let name = Self("Idempotency-Key") else { preconditionFailure("a valid field name") }
    return name
  }()
}
