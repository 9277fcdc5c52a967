import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import OrderedCollections
import Testing

@testable import CourseHTTP

struct BadInputTests {
  /// Something wrong that may be sent to any operation that takes a body.
  static let badBodies: [(String, [UInt8], status: Int)] = [
    ("nothing", [], 400), ("not JSON", Array("tên".utf8), 400),
    ("a part of JSON", Array("{\"a\":".utf8), 400), ("two values", Array("{} {}".utf8), 400),
    ("a list", Array("[]".utf8), 400), ("null", Array("null".utf8), 400),
    ("an unknown member", Array("{\"la\":1}".utf8), 400),
    ("a key twice", Array("{\"epoch\":1,\"epoch\":1}".utf8), 400),
    ("a NUL", Array("{\"card\":\"\\u0000\"}".utf8), 400),
    ("a lone surrogate", Array("{\"card\":\"\\ud800\"}".utf8), 400),
    ("not UTF-8", Array("{\"card\":\"".utf8) + [0xFF] + Array("\"}".utf8), 400),
    ("a fraction", Array("{\"epoch\":1.5}".utf8), 400),
    ("a number too large", Array("{\"epoch\":9007199254740992}".utf8), 400),
    (
      "deep nesting",
      Array((String(repeating: "[", count: 65) + String(repeating: "]", count: 65)).utf8), 400
    ),
    ("too much", Array(("\"" + String(repeating: "a", count: 64 * 1_024) + "\"").utf8), 413),
  ]

  static let operationsWithBody = API.operations.filter { $0.body != nil }

  @Test(arguments: operationsWithBody.map(\.id))
  func `a body that does not fit is refused and changes nothing`(id: String) async throws {
    let operation = try #require(API.operations.first { $0.id == id })

    try await Self.atATest { kiosk, centre, attempt in
      let path = Asking.path(of: operation, attempt)
      let before = try await centre.dump()
      // Where more may be sent, too much is more.
      for (what, body, status) in Self.badBodies where status != 413 || operation.bodyBytes == nil {
        let heard = try await kiosk.send(operation.method, path, body)
        #expect(heard.status == status, "\(id): \(what)")
        #expect(try heard.problem == (status == 413 ? "body-too-large" : "bad-request"), "\(what)")
      }
      for type in ["text/plain", "application/xml", "application/jsonp", ""] {
        let heard = try await kiosk.send(
          operation.method,
          path,
          Array("{}".utf8),
          headers: [.contentType: type]
        )
        #expect(try heard.problem == "unsupported-media-type", "\(id): \(type)")
      }
      #expect(try await centre.dump() == before)
    }
  }

  @Test(arguments: API.operations.map(\.id))
  func `what is asked for in a wrong way is refused and changes nothing`(id: String) async throws {
    let operation = try #require(API.operations.first { $0.id == id })

    try await Self.atATest { kiosk, centre, attempt in
      let path = Asking.path(of: operation, attempt)
      let body = operation.body == nil ? nil : Array("{}".utf8)
      let before = try await centre.dump()

      let wild = try await kiosk.send(operation.method, path + "?la=1", body)
      #expect(try wild.problem == "bad-request")
      if case .message = operation.reply.body {
        let xml = try await kiosk.send(operation.method, path, body, headers: [.accept: "text/xml"])
        #expect(try xml.problem == "not-acceptable")
      }
      if operation.needsSignIn {
        for token in ["", "Bearer", "Bearer xyz", "Basic YTpi", "Bearer " + Self.unknown] {
          let heard = try await kiosk.send(
            operation.method,
            path,
            Asking.goodBody(of: operation),
            headers: [.authorization: token]
          )
          if id == "signOut", token.hasSuffix(Self.unknown) {
            #expect(heard.status == 204)
            continue
          }
          #expect(try heard.problem == "not-signed-in", "\(token)")
          #expect(heard.headers[.wwwAuthenticate] == "Bearer")
        }
      }
      if operation.body == nil {
        let heard = try await kiosk.send(operation.method, path, Array("{}".utf8))
        #expect(try heard.problem == "bad-request")
      }
      #expect(try await centre.dump() == before)
    }
  }

  @Test(arguments: API.operationsByPath.keys.elements)
  func `a method that a path does not take is refused with those it takes`(
    path: String
  ) async throws {
    let operations = try #require(API.operationsByPath[path])
    let methods = operations.map(\.method)
    let taken = Set(methods + (methods.contains(.get) ? [.head] : []))

    try await Self.atATest { kiosk, centre, attempt in
      let before = try await centre.dump()
      let unknown = try #require(HTTPRequest.Method("BAY"))
      let all: [HTTPRequest.Method] = [
        .get, .head, .post, .put, .delete, .patch, .options, .trace, unknown,
      ]
      for method in all where !taken.contains(method) {
        let heard = try await kiosk.send(method, Asking.path(of: operations[0], attempt))
        let allowed = heard.headers[.allow]?.split(separator: ", ").map { String($0) }
        #expect(heard.status == 405, "\(method) \(path)")
        #expect(Set(allowed ?? []).isSuperset(of: operations.map(\.method.rawValue)))
      }
      #expect(try await centre.dump() == before)
    }
  }

  @Test(arguments: [
    "/courses/Khoa", "/courses/-khoa", "/courses/khong-co", "/courses/khoa/lessons/Mot",
    "/courses/khoa/lessons/khong-co", "/courses/khoa/lessons/mot/steps/_",
    "/courses/khoa/lessons/mot/steps/khong-co", "/courses/%2e%2e", "/media/abc", "/media/..",
    "/attempts/abc/result", "/attempts/00000000000000000000000000000000/result",
    "/attempts/ABCDEF00000000000000000000000000/review", "/khong-co", "/", "",
    "/courses/a/b/c/d/e/f", "/me/me",
  ])
  func `a path that leads nowhere is not found`(path: String) async throws {
    try await Self.atATest { kiosk, _, _ in
      let heard = try await kiosk.get(path)
      #expect(try heard.problem == "not-found")
    }
  }

  @Test(arguments: [
    "page=0", "page=-1", "page=x", "page=1.0", "page=+1", "page=01", "page=1000001", "page=",
    "page=1&page=1", "Page=1", "page=99999999999999999999", "page",
  ])
  func `a page that cannot be is refused`(query: String) async throws {
    try await Self.atATest { kiosk, _, _ in
      let heard = try await kiosk.get("/courses?" + query)
      #expect(try heard.problem == "bad-request")
    }
  }

  @Test(arguments: [
    "0", "01", "x", "-1", "1001", "99999999999999999999",
  ])
  func `a position that cannot be is not found`(position: String) async throws {
    try await Self.atATest { kiosk, _, attempt in
      let heard = try await kiosk.put(
        "/attempts/\(attempt)/answers/\(position)",
        ["epoch": 1, "revision": 1, "answer": ["places": [0]]]
      )
      #expect(try heard.problem == "not-found")
    }
  }

  @Test(
    arguments: [
      (["epoch": 1, "revision": 1, "answer": ["places": []]], "answer-refused"),
      (["epoch": 1, "revision": 1, "answer": ["places": [0, 0]]], "answer-refused"),
      (["epoch": 1, "revision": 1, "answer": ["places": [7]]], "answer-refused"),
      (["epoch": 1, "revision": 1, "answer": ["truth": true]], "answer-refused"),
      (["epoch": 1, "revision": 2, "answer": ["places": [0]]], "answer-refused"),
      (["epoch": 2, "revision": 1, "answer": ["places": [0]]], "taken-over"),
      (["epoch": 1, "revision": 0, "answer": ["places": [0]]], "bad-request"),
      (["epoch": 1, "revision": 1, "answer": ["places": [-1]]], "bad-request"),
      (["epoch": 1, "revision": 1, "answer": ["places": [0], "truth": true]], "bad-request"),
      (["epoch": 1, "revision": 1, "answer": [:]], "bad-request"),
      (["epoch": 1, "revision": 1], "bad-request"),
      (["epoch": 1, "revision": 1, "answer": ["correct": true]], "bad-request"),
      (
        ["epoch": 1, "revision": 1, "answer": ["places": [0]], "correct": true], "bad-request"
      ),
    ] as [(JSONValue, String)]
  )
  func `an answer that cannot be is refused and changes nothing`(
    body: JSONValue,
    problem: String
  ) async throws {
    try await Self.atATest { kiosk, centre, attempt in
      let before = try await centre.dump()
      let heard = try await kiosk.put("/attempts/\(attempt)/answers/1", body)
      #expect(try heard.problem == problem)
      #expect(try await centre.dump() == before)
    }
  }

  @Test func `nobody reaches another person's attempt`() async throws {
    try await Self.atATest { kiosk, centre, attempt in
      let other = kiosk.another()
      try await other.signIn(try await centre.enrol("Lò Thị Thử"))
      let before = try await centre.dump()

      #expect(try await other.get("/attempts/\(attempt)/result").problem == "not-found")
      #expect(try await other.get("/attempts/\(attempt)/review").problem == "not-found")
      #expect(try await other.get("/attempts").message.integer("total") == 0)
      for operation in API.attemptOperations where operation.path.contains("{attempt}/") {
        guard let body = Asking.goodBody(of: operation) else { continue }
        let path = Asking.path(of: operation, attempt)
        #expect(try await other.send(operation.method, path, body).problem == "not-found")
      }
      #expect(try await centre.dump() == before)
    }
  }

  private static let unknown = String(repeating: "0", count: 64)

  /// A learner who is signed in and has a test open.
  private static func atATest(
    _ body: @escaping @Sendable (Kiosk, TestCentre, String) async throws -> Void
  ) async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()
    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      let seen = try await kiosk.begin("cuoi-khoa")
      try await body(kiosk, centre, seen.attempt)
    }
  }
}
