import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

struct PageSignInTests {
  @Test func `a learner signs in by card and PIN, and out again`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol("Nguyễn <Thị> Mẫu")

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      let home = try await visitor.open("/")

      #expect(home.heading == "Chào Nguyễn &lt;Thị&gt; Mẫu!")
      #expect(visitor.cookie("hocvu-card") == nil)
      let left = try await visitor.send([], to: "/sign-out")
      #expect(left.heading == "Chào mừng đến lớp học")
      #expect(visitor.cookie("hocvu") == nil)
      #expect(try await !visitor.open("/courses").text.contains("Mẫu"))
    }
  }

  @Test func `a wrong PIN is said kindly, and then how long to wait`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.open("/")
      try await visitor.send([("card", card.text)], to: "/sign-in/card")
      var sight = try await visitor.send([("pin", "0000")], to: "/sign-in")
      #expect(sight.text.contains("chưa khớp"))
      while !sight.path.contains("wait=") {
        sight = try await visitor.send([("pin", "0000")], to: "/sign-in")
      }

      #expect(sight.text.contains("giây"))
      #expect(!visitor.seen.contains { $0.everything.contains("0000") })
    }
  }

  @Test(arguments: ["", "R7G435-8", "Nguyễn", "'; --"])
  func `what is no card goes no further`(typed: String) async throws {
    let centre = try TestCentre()
    _ = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.open("/")
      let sight = try await visitor.send([("card", typed)], to: "/sign-in/card")

      #expect(sight.heading == "Chào mừng đến lớp học")
      #expect(sight.text.contains("chưa đúng với mã trên thẻ"))
    }
  }

  @Test func `a guest looks around, and nothing of it is kept`() async throws {
    let centre = try TestCentre()
    _ = try await centre.enrol()
    let before = try await centre.dump()

    try await centre.browse { visitor in
      try await visitor.open("/")
      let home = try await visitor.send([], to: "/guest")
      #expect(home.heading == "Chào bác học thử!")
      try await visitor.open("/courses/khoa/lessons/mot")
      try await visitor.send([], to: "/courses/khoa/lessons/mot/steps/doc/finish")
      #expect(try await visitor.open("/courses/khoa").text.contains("xong 1/12 phần"))
      try await visitor.send([], to: "/sign-out")
      #expect(try await visitor.open("/courses").heading == "Chào mừng đến lớp học")
    }

    #expect(try await centre.dump() == before)
  }

  @Test func `who scans a poster comes to its lesson without a card`() async throws {
    let centre = try TestCentre()
    _ = try await centre.enrol()
    try await centre.browse { visitor in
      let address = "/courses/khoa/lessons/mot"
      let welcome = try await visitor.open(address)
      #expect(welcome.text.contains("vừa quét mã"))
      #expect(welcome.text.contains("name=\"back\" value=\"\(address)\""))

      let lesson = try await visitor.send([("back", address)], to: "/guest")

      #expect(lesson.path == "/courses/khoa/lessons/mot/steps/doc")
    }
  }

  @Test(arguments: ["//nowhere.example", "https://nowhere.example", "/courses/\\x", "/staff"])
  func `nobody is led elsewhere`(to: String) async throws {
    let centre = try TestCentre()
    _ = try await centre.enrol()
    try await centre.browse { visitor in
      let welcome = try await visitor.open("/?to=\(to)")
      #expect(!welcome.text.contains("vừa quét mã"))
    }
  }

  @Test func `what is shown only to those signed in leads strangers to the first page`()
    async throws
  {
    let centre = try TestCentre()
    _ = try await centre.enrol()

    try await centre.browse { visitor in
      for path in ["/courses", "/way", "/tests", "/results", "/courses/khoa", "/tests/cuoi-khoa"] {
        let sight = try await visitor.open(path)

        #expect(sight.heading == "Chào mừng đến lớp học")
        #expect(!sight.text.contains("Khóa thử"))
      }
    }
  }

  @Test func `cookies are for the server alone, and pages for nobody's cache`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      for sight in visitor.seen {
        for cookie in sight.headers[values: .setCookie] {
          #expect(cookie.contains("; HttpOnly; SameSite=Strict"))
        }
        #expect(sight.headers[.cacheControl] == "no-store")
        #expect(sight.headers[.xContentTypeOptions] == "nosniff")
        let policy = try #require(sight.headers[.contentSecurityPolicy])
        #expect(policy.hasPrefix("default-src 'none'") && !policy.contains("unsafe"))
      }
    }
  }
}
