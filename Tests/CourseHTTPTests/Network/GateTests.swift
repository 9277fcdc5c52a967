import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import CourseHTTP

/// The framework's test client comes from nowhere, which is elsewhere.
struct GateTests {
  @Test(arguments: [
    (HTTPRequest.Method.post, "/api/v1/sessions"), (.get, "/api/v1/courses"),
    (.get, "/openapi.json"),
    (.get, "/api/v1/health"), (.get, "/dang-nhap"), (.get, "/guests"), (.get, "/guest//../courses"),
    (.post, "/"), (.get, "/kiosk"), (.post, "/kiosk"), (.post, "/sign-in"), (.get, "/courses"),
    (.post, "/look"), (.get, "/guest"), (.get, "/speech/attempts/1/questions/1"),
  ])
  func `nothing that knows people is given where everybody can read it`(
    method: HTTPRequest.Method,
    path: String
  ) async throws {
    try await TestCentre().knockAtGate { client in
      let response = try await client.execute(uri: path, method: method)

      #expect(response.status == .forbidden)
      let problem = try JSONValue(parsing: Array(response.body.readableBytesView))
      #expect(try problem.string("type") == ProblemKind.secureOnly.type)
    }
  }

  @Test func `a right card gets no token there`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()
    try await centre.knockAtGate { client in
      let response = try await client.execute(
        uri: "/api/v1/sessions",
        method: .post,
        headers: [.contentType: "application/json"],
        body: ByteBuffer(string: #"{"card":"\#(card)","pin":"2580"}"#)
      )

      #expect(response.status == .forbidden)
      #expect(!String(buffer: response.body).contains("token"))
    }
  }

  @Test func `pictures are for everybody, and no sign-in is looked at`() async throws {
    let digest = try #require(Marked.files.keys.sorted { "\($0)" < "\($1)" }.first)
    try await TestCentre().knockAtGate { client in
      let response = try await client.execute(
        uri: "/api/v1/media/\(digest)",
        method: .get,
        // Inside, a token that is no token would be refused.
        headers: [.authorization: "Bearer " + String(repeating: "0", count: 64)]
      )

      #expect(response.status == .ok)
    }
  }

  @Test func `a guest looks around, and comes to no page that takes a card`() async throws {
    try await TestCentre().knockAtGate { client in
      let form: HTTPFields = [
        .contentType: "application/x-www-form-urlencoded", .secFetchSite: "same-origin",
      ]
      let welcome = try await client.execute(uri: "/", method: .get)
      #expect(String(buffer: welcome.body).contains("action=\"/guest\""))
      let admitted = try await client.execute(uri: "/guest", method: .post, headers: form)
      #expect(admitted.status == .seeOther)
      let cookie = try #require(admitted.headers[.setCookie]?.split(separator: ";").first)
      let shown: HTTPFields = [.cookie: String(cookie), .accept: "text/html"]

      for path in ["/", "/courses", "/courses/khoa"] {
        let page = try await client.execute(uri: path, method: .get, headers: shown)
        #expect(page.status == .ok, "\(path)")
      }
      for path in ["/sign-in", "/kiosk", "/openapi.json", "/api/v1/me", "/khong-co"] {
        let page = try await client.execute(uri: path, method: .get, headers: shown)
        #expect(page.status == .forbidden, "\(path)")
      }
      // Somebody else's sign-in, which was made elsewhere, opens nothing here.
      let forged: HTTPFields = [.cookie: "hocvu=" + String(repeating: "0", count: 64)]
      let page = try await client.execute(uri: "/courses", method: .get, headers: forged)
      #expect(page.status == .forbidden)
    }
  }

  @Test func `a browser is told what to do, with the way to the page it wanted`() async throws {
    try await TestCentre().knockAtGate { client in
      let page = try await client.execute(
        uri: "/courses/%22%3Cb%3E?x=<b>",
        method: .get,
        headers: [.accept: "text/html,*/*;q=0.8", .acceptLanguage: "en"]
      )

      #expect(page.status == .forbidden)
      #expect(page.headers[.contentLanguage] == "en")
      let text = String(buffer: page.body)
      #expect(text.contains("open over the secure way only"))
      #expect(text.contains("href=\"/authority.crt\""))
      #expect(!text.contains("<b>"))
    }
  }

  @Test func `the first page and the certificate are given to all`() async throws {
    try await TestCentre().knockAtGate { client in
      let page = try await client.execute(uri: "/", method: .get)
      let certificate = try await client.execute(uri: "/authority.crt", method: .get)
      let head = try await client.execute(uri: "/authority.crt", method: .head)

      #expect(page.status == .ok)
      #expect(page.headers[.contentLanguage] == "vi")
      #expect(Array(certificate.body.readableBytesView) == Self.authority)
      #expect(certificate.headers[.contentType] == "application/x-x509-ca-cert")
      #expect(head.status == .ok)
      #expect(head.body.readableBytes == 0)
    }
  }

  static let authority: [UInt8] = [0x30, 0x03, 0x02, 0x01, 0x07]
}

extension TestCentre {
  /// Asks as a machine in the Wi-Fi does, without encryption.
  fileprivate func knockAtGate(
    _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    let gate = Gate(
      inside: makeResponder(
        engine: engine,
        limits: Limits(),
        now: { ContinuousClock.now },
        logger: Self.silence,
        makeGuest: { [self] in
          let signedIn = try await engine.signIn(card: enrol().text, pin: "2580", on: .other)
          return (engine, signedIn.token)
        }
      ),
      identity: try SecureIdentity.fixture(),
      authority: GateTests.authority
    )
    let application = Application(responder: gate)
    try await application.test(.router) { client in try await body(client) }
  }
}
