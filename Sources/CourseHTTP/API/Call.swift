import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird

/// A request that has been read: its parameters, its body and who asks.
struct Call: Sendable {
  let engine: Engine
  let token: SessionToken?

  /// What the request asks for; `nil` where it does not say.
  let preferredLanguage: Language?
  let body: JSONValue
  let idempotencyKey: String?
  let pathParameters: PathValues
  let query: [String: String]
  let signIns: WaitingRoom
  let headers: HTTPFields

  /// The device that asks, as the kiosk's token in its request says.
  func device() async throws -> Device {
    guard let token = headers.text(of: .kiosk) else { return .other }
    return try await engine.device(showing: KioskToken(token))
  }

  /// The token of the sign-in.
  ///
  /// - Throws: `EngineError.notSignedIn` when the request showed none.
  func signedIn() throws -> SessionToken {
    guard let token else { throw EngineError.notSignedIn }
    return token
  }

  /// The language to reply in: what the request asks for, else the learner's own.
  func language() async throws -> Language {
    if let preferredLanguage { return preferredLanguage }
    guard let token else { return .vietnamese }
    return try await engine.whoAmI(token).language
  }

  /// A parameter of the path, which the router has found there.
  func path(_ name: String) throws -> String {
    guard let value = pathParameters.get(name) else { throw Problem(.notFound) }
    return value
  }

  func pathNumber(_ name: String) throws -> Int {
    guard let number = Int(try path(name)) else { throw Problem(.notFound) }
    return number
  }

  /// A whole number of the query, or what it is when left out.
  func queryNumber(_ name: String, usually usual: Int) -> Int {
    query[name].flatMap { Int($0) } ?? usual
  }

  func attempt() throws -> AttemptID {
    guard let id = AttemptID(hex: try path("attempt")) else { throw Problem(.notFound) }
    return id
  }
}
