import CourseCore
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import CourseHTTP

/// A browser without scripts: it keeps cookies, sends forms, and goes where it is led.
final class Visitor: Sendable {
  private struct State {
    var cookies: [String: String] = [:]
    var seen: [Sight] = []
  }

  private let client: any TestClientProtocol
  private let state = Mutex(State())

  init(_ client: any TestClientProtocol) { self.client = client }

  /// Another browser at the same server.
  func another() -> Visitor { Visitor(client) }

  /// Everything that came back, in its order.
  var seen: [Sight] { state.withLock(\.seen) }

  func cookie(_ name: String) -> String? { state.withLock { $0.cookies[name] } }

  @discardableResult
  func open(_ path: String) async throws -> Sight {
    try await follow(send(.get, path, [:], nil))
  }

  /// Sends a form with the seal of the page that is shown.
  @discardableResult
  func send(
    _ fields: [(String, String)],
    to path: String,
    _ headers: HTTPFields = [.secFetchSite: "same-origin"],
    withSeal: Bool = true
  ) async throws -> Sight {
    let shown = withSeal ? seen.last?.field("seal") : nil
    let seal = shown.map { [("seal", $0)] } ?? []
    let body = (seal + fields).map { "\(Self.coded($0.0))=\(Self.coded($0.1))" }
      .joined(separator: "&")
    return try await follow(send(.post, path, headers, body))
  }

  func signIn(_ card: CardCode, pin: String = "2580") async throws {
    try await open("/")
    try await send([("card", card.description)], to: "/sign-in/card")
    try await send([("pin", pin)], to: "/sign-in")
  }

  private func send(
    _ method: HTTPRequest.Method,
    _ path: String,
    _ headers: HTTPFields,
    _ body: String?
  ) async throws -> Sight {
    var headers = headers
    let cookies = state.withLock { state in state.cookies.map { "\($0)=\($1)" } }
    if !cookies.isEmpty { headers[.cookie] = cookies.sorted().joined(separator: "; ") }
    if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
    let response = try await client.execute(
      uri: path,
      method: method,
      headers: headers,
      body: body.map { ByteBuffer(string: $0) }
    )
    let sight = Sight(response, at: path)
    state.withLock { state in
      for cookie in response.headers[values: .setCookie] {
        let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
        state.cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : nil
      }
      state.seen.append(sight)
    }
    return sight
  }

  private func follow(_ sight: Sight) async throws -> Sight {
    guard sight.status == 303, let path = sight.headers[.location] else { return sight }
    return try await follow(send(.get, path, [:], nil))
  }

  private static func coded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = byte.isASCIILetterOrDigit
      return isPlain
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}

/// A page as it came.
struct Sight: Sendable {
  let path: String
  let status: Int
  let headers: HTTPFields
  let text: String

  init(_ response: TestResponse, at path: String) {
    self.path = path
    status = response.status.code
    headers = response.headers
    text = String(buffer: response.body)
  }

  /// The value of the first field of a name.
  func field(_ name: String) -> String? {
    guard let start = text.firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }

  var heading: String? {
    text.firstMatch(of: /<h1[^>]*>(.*?)<\/h1>/).map { String($0.output.1) }
  }

  /// Page and headers as text, to be searched.
  var everything: String {
    headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n") + "\n" + text
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
