import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseHTTP

struct TeamPageTests {
  @Test func `somebody joins a team, leads it, and leaves on a day`() async throws {
    let centre = try await TestCentre.running()
    let here = try await centre.settlements()[0]
    let officer = try await centre.signInStaff()
    let enrolment = Enrolment.fixture(of: here, consents: [centre.consent()])
    let person = try await centre.engine.enrol(officer, enrolment, pin: "2580").person

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      #expect(try await visitor.open("/staff/teams").text.contains("Lập tổ ở thôn Đoài"))
      let team = "/staff/teams/\(here)"
      let find = { (name: String, path: String) in
        try await visitor.send([("on", path), ("q", name)], to: "/staff/find")
      }
      #expect(try await find("zzz", team + "/join").text.contains("Không tìm thấy ai"))
      let found = try await find("hoa", team + "/join")
      #expect(found.text.contains("value=\"\(person)\"") && found.text.contains("Nguyễn Thị Hòa"))
      let nobody = try await visitor.send([("q", "hoa")], to: team + "/join")
      #expect(nobody.status == 422)
      let joining = [("person", "\(person)"), ("leads", "yes"), ("from", "1/2/2026")]
      let joined = try await visitor.send(joining, to: team + "/join")
      #expect(joined.text.contains("tổ trưởng · từ 01/02/2026"))
      #expect(try await find("hoa", "/staff/teams").text.contains("Nguyễn Thị Hòa"))

      let member = "\(team)/members/\(person)"
      let early = try await visitor.send([("do", "leave"), ("until", "2026-01-01")], to: member)
      #expect(early.status == 422)
      let left = try await visitor.send([("do", "leave"), ("until", "2026-03-01")], to: member)
      #expect(left.text.contains("đã thôi") && left.text.contains("đến 01/03/2026"))
    }
  }

  @Test func `a team leader changes the own team alone`() async throws {
    let centre = try await TestCentre.running()
    _ = try await centre.signIn(as: .teamLeader)
    let places = try await centre.settlements()

    try await centre.browse { visitor in
      try await visitor.signInStaff("nguoi.team-leader")
      for path in ["", "/join"] {
        #expect(try await visitor.open("/staff/teams/\(places[0])\(path)").status == 200)
        #expect(try await visitor.open("/staff/teams/\(places[1])\(path)").status == 404)
      }
    }
  }
}
