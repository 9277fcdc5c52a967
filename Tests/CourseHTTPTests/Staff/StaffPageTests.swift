import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

struct StaffPageTests {
  @Test func `an officer signs in by login and passphrase`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()

    try await centre.browse { visitor in
      let home = try await visitor.signInStaff()

      #expect(home.heading == "Chào Lê Thị Đúng")
      #expect(try await visitor.open("/").heading == "Chào Lê Thị Đúng")
      #expect(try await visitor.open("/staff/people").heading == "Học viên")
    }
  }

  @Test func `wrong words lead back, and never say which is wrong`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()

    try await centre.browse { visitor in
      for fields in [("van.phong", "sai hết cả rồi"), ("khong.ai", TestCentre.passphrase)] {
        try await visitor.open("/staff/sign-in")
        let sight = try await visitor.send(
          [("login", fields.0), ("passphrase", fields.1)],
          to: "/staff/sign-in"
        )
        #expect(sight.text.contains("chưa khớp"))
        #expect(!sight.everything.contains(fields.1))
      }
    }
  }

  @Test func `a learner's sign-in opens no page of the staff`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      for route in Pages.staffRoutes where route.method == .get && route.needsSignIn {
        let path = Self.path(route)
        #expect(try await visitor.open(path).path == "/staff/sign-in", "\(path)")
      }
    }
  }

  @Test(arguments: Role.allCases.filter(\.isGiven))
  func `a role opens the pages of its rights and no others`(role: Role) async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    _ = try await centre.signIn(as: role)

    try await centre.browse { visitor in
      let home = try await visitor.signInStaff("nguoi." + role.rawValue)
      let places =
        StaffPlace.teaching + StaffPlace.papers + StaffPlace.centre + StaffPlace.own
      for place in places {
        let may = place.right.roles.contains(role)
        let status = try await visitor.open(place.path).status
        #expect(status == (may ? 200 : 403), "\(role): \(place.path)")
        #expect(home.text.contains("href=\"\(place.path)\"") == may, "\(role): \(place.path)")
      }
    }
  }

  @Test func `a refused form shows what is wrong and keeps what was typed`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      try await visitor.open("/staff/people/new")
      let settlement = try await centre.settlements()[0].description
      let sight = try await visitor.send(
        [
          ("fullName", "Nguyễn <b>Mẫu"), ("birthYear", "58"), ("settlement", settlement),
          ("pin", "2580"),
        ],
        to: "/staff/people/new"
      )

      #expect(sight.status == 422)
      #expect(sight.text.contains("Nguyễn &lt;b&gt;Mẫu"))
      #expect(sight.text.contains("Năm sinh viết bằng bốn chữ số"))
      #expect(sight.text.contains("Hãy chọn ít nhất một nhóm"))
      #expect(!sight.text.contains("2580"))
      #expect(sight.text.contains("id=\"f-birthYear-error\""))
    }
  }

  @Test func `somebody is enrolled once however often the form is sent`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let form = try await visitor.open("/staff/people/new")
      let fields = [
        ("once", try #require(form.field("once"))), ("fullName", "Trần Thị Mẫu"),
        ("birthYear", "1958"), ("settlement", try await centre.settlements()[0].description),
        ("groups", "older-person"), ("consent-study", "yes"), ("mode", "signed"), ("pin", "2580"),
        ("isAnother", "yes"),
      ]
      let first = try await visitor.send(fields, to: "/staff/people/new")
      let second = try await visitor.send(fields, to: "/staff/people/new")

      #expect(first.heading == "Trần Thị Mẫu")
      #expect(first.path == second.path)
      try await visitor.open("/staff/people")
      let list = try await visitor.send(
        [("on", "/staff/people"), ("q", "tran")],
        to: "/staff/find"
      )
      #expect(list.text.contains("1 người") && list.path == "/staff/people")
    }
  }

  @Test func `no address says whom the staff look for`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      for path in ["/staff/people", "/staff/roles", "/staff/teams"] {
        let page = try await visitor.open(path)
        #expect(!page.text.contains("<form method=\"get\""), "\(path)")
        let place = try #require(page.field("on"))
        let found = try await visitor.send([("on", place), ("q", "Lê Thị")], to: "/staff/find")
        #expect(found.field("on") == path)
        #expect(found.path == path && found.text.contains("value=\"Lê Thị\""))
      }
      let elsewhere = try await visitor.send(
        [("on", "//x.vn/staff"), ("q", "A")],
        to: "/staff/find"
      )
      #expect(elsewhere.path == "/staff")
      // What one page looks for is nothing to another, and nobody else finds it.
      #expect(try await !visitor.open("/staff/people").text.contains("Lê Thị\""))
      try await visitor.send([("on", "/staff/people"), ("q", "Lê Thị")], to: "/staff/find")
      try await visitor.send([], to: "/sign-out")
      #expect(visitor.cookie("hocvu-found")?.isEmpty != false)
    }
    let queries = API.operations.flatMap(\.parameters).filter { $0.place == .query }.map(\.name)
    #expect(Set(queries).isDisjoint(with: ["q", "name", "fullName", "phone", "login", "card"]))
  }

  @Test func `who may be enrolled already is shown first`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      for count in 1...2 {
        try await visitor.open("/staff/people/new")
        let sight = try await visitor.send(
          [
            ("once", "\(count)"), ("fullName", "Trần Thị Mẫu"), ("birthYear", "1958"),
            ("settlement", try await centre.settlements()[0].description),
            ("groups", "older-person"), ("consent-study", "yes"), ("pin", "2580"),
          ],
          to: "/staff/people/new"
        )
        #expect(sight.text.contains("Có thể đã ghi danh rồi") == (count == 2))
      }
      #expect(try await visitor.open("/staff/people").text.contains("1 người"))
    }
  }

  @Test func `a tutor of one settlement finds nobody of another`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let officer = try await centre.signInStaff()
    let stranger = try await centre.engine.enrol(
      officer,
      .fixture("Người Thôn Khác", of: centre.settlements()[1], consents: [centre.consent()]),
      pin: "2580"
    )
    _ = try await centre.signIn(as: .tutor)
    try await centre.browse { visitor in
      try await visitor.signInStaff("nguoi.tutor")
      #expect(try await visitor.open("/staff/people").text.contains("0 người"))
      for route in Pages.staffRoutes where route.path.contains("{person}") {
        guard route.method == .get else { continue }
        let path = Self.path(route, person: stranger.person.description)
        let sight = try await visitor.open(path)
        // Pages for officers alone are refused, whoever is asked for.
        #expect([403, 404].contains(sight.status), "\(path)")
        #expect(!sight.text.contains("Khác"), "\(path)")
      }
    }
  }

  /// The address of a page, with things that are there in the place of its parameters.
  private static func path(
    _ route: PageRoute,
    person: String = "00000000000000000000000000000009"
  ) -> String {
    let code = "00000000000000000000000000000009"
    return route.path.split(separator: "/").map { part in
      switch part {
      case "{person}": person
      case "{course}": "khoa"
      case "{task}": "viec"
      default: part.hasPrefix("{") ? code : String(part)
      }
    }.reduce("") { "\($0)/\($1)" }
  }
}

extension Visitor {
  @discardableResult
  func signInStaff(_ login: String = "van.phong") async throws -> Sight {
    try await open("/staff/sign-in")
    return try await send(
      [("login", login), ("passphrase", TestCentre.passphrase)],
      to: "/staff/sign-in"
    )
  }
}
