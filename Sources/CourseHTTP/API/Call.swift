import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird

/// A request that has been read: its parameters, its body and who asks.
struct Call: Sendable {
  let engine: Engine
  let token: SessionToken?
  let language: Language
  let body: JSONValue
  let idempotencyKey: String?
  let pathParameters: Parameters
  let query: [String: String]
  let signIns: WaitingRoom

  /// The token of the sign-in.
  ///
  /// - Throws: `EngineError.notSignedIn` when the request showed none.
  func signedIn() throws -> SessionToken {
    guard let token else { throw EngineError.notSignedIn }
    return token
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
