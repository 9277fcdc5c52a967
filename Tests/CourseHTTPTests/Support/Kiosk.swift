import CourseCore
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import CourseHTTP

/// A client of the server; whatever it gets back is checked against the document.
final class Kiosk: Sendable {
  private let client: any TestClientProtocol
  private let state = Mutex((token: String?.none, asked: Set<String>(), heard: [Heard]()))

  init(_ client: any TestClientProtocol) { self.client = client }

  /// A second screen at the same server.
  func another() -> Kiosk { Kiosk(client) }

  var token: String? {
    get { state.withLock(\.token) }
    set { state.withLock { $0.token = newValue } }
  }

  /// The operations that were asked for.
  var asked: Set<String> { state.withLock(\.asked) }

  /// Everything that came back.
  var heard: [Heard] { state.withLock(\.heard) }

  func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> Heard {
    try await send(.get, path, headers: headers)
  }

  func post(
    _ path: String,
    _ body: JSONValue? = nil,
    _ headers: HTTPFields = [:]
  ) async throws -> Heard {
    try await send(.post, path, body?.canonicalBytes, headers: headers)
  }

  func put(_ path: String, _ body: JSONValue) async throws -> Heard {
    try await send(.put, path, body.canonicalBytes)
  }

  /// Sends a request as it is, below the API's root.
  func send(
    _ method: HTTPRequest.Method,
    _ path: String,
    _ body: [UInt8]? = nil,
    headers: HTTPFields = [:]
  ) async throws -> Heard {
    var fields = headers
    if let token, fields[.authorization] == nil { fields[.authorization] = "Bearer " + token }
    if body != nil, fields[.contentType] == nil { fields[.contentType] = "application/json" }
    if fields[.authorization] == "" { fields[.authorization] = nil }
    if fields[.contentType] == "" { fields[.contentType] = nil }
    let response = try await client.execute(
      uri: API.root + path,
      method: method,
      headers: fields,
      body: body.map { ByteBuffer(bytes: $0) }
    )
    let heard = Heard(response, to: method, path)
    let operation = try Documented.check(heard)
    state.withLock { state in
      state.heard.append(heard)
      if let operation { state.asked.insert(operation) }
    }
    return heard
  }
}

/// What came back from the server.
struct Heard: Sendable {
  let method: HTTPRequest.Method
  let path: String
  let status: Int
  let headers: HTTPFields
  let bytes: [UInt8]

  init(_ response: TestResponse, to method: HTTPRequest.Method, _ path: String) {
    self.method = method
    self.path = path
    status = response.status.code
    headers = response.headers
    bytes = Array(response.body.readableBytesView)
  }

  var isJSON: Bool { headers[.contentType]?.contains("json") ?? false }

  var message: JSONValue {
    get throws { try JSONValue(parsing: bytes) }
  }

  /// The name of the problem, such as `not-found`; `nil` when all was well.
  var problem: String? {
    get throws {
      guard headers[.contentType]?.hasPrefix("application/problem+json") == true else { return nil }
      return try message.string("type").split(separator: ":").last.map { String($0) }
    }
  }

  /// Body and headers as text, to be searched.
  var everything: String {
    headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n") + "\n"
      + String(decoding: bytes, as: UTF8.self)
  }
}
