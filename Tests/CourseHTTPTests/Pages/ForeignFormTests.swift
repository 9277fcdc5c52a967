import CourseCore
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

struct ForeignFormTests {
  @Test(
    arguments: [
      [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"], [.secFetchSite: "none"],
      [.origin: "http://evil.example"], [.origin: "null"],
    ] as [HTTPFields]
  )
  func `a form of another address does nothing`(headers: HTTPFields) async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      try await visitor.open("/")
      let before = try await centre.dump()
      let sight = try await visitor.send([], to: "/sign-out", headers)

      #expect(sight.status == 403)
      #expect(try await centre.dump() == before)
      #expect(try await visitor.open("/").heading == "Chào Nguyễn Thị Mẫu!")
    }
  }

  @Test func `a form that the one before left open does nothing`() async throws {
    let centre = try TestCentre()
    let one = try await centre.enrol("Một")
    let two = try await centre.enrol("Hai")

    try await centre.browse { visitor in
      try await visitor.signIn(one)
      let seal = try #require(try await visitor.open("/").field("seal"))
      try await visitor.send([], to: "/sign-out")
      try await visitor.signIn(two)
      let path = "/courses/khoa/lessons/mot/steps/doc/finish"
      let sight = try await visitor.send([("seal", seal)], to: path, [:], withSeal: false)

      #expect(sight.status == 403)
      #expect(try await visitor.open("/courses/khoa").text.contains("xong 0/12 phần"))
    }
  }

  @Test func `a browser that says nothing of itself is known by the seal`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      try await visitor.open("/")
      let path = "/courses/khoa/lessons/mot/steps/doc/finish"
      #expect(try await visitor.send([], to: path, [:], withSeal: false).status == 403)
      try await visitor.open("/")
      #expect(try await visitor.send([], to: path, [:]).status == 200)
    }
  }
}
