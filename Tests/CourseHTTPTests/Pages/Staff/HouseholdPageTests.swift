import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

@testable import CourseHTTP

struct HouseholdPageTests {
  /// A centre with three people of thôn Đoài: Hòa, Tám and Lan.
  private static func centre() async throws -> (TestCentre, SettlementID, [PersonID]) {
    let centre = try await TestCentre.running()
    let here = try await centre.settlements()[0]
    let officer = try await centre.signInStaff()
    var people: [PersonID] = []
    for name in ["Nguyễn Thị Hòa", "Trần Thị Tám", "Phạm Thị Lan"] {
      let enrolment = Enrolment.fixture(name, of: here, consents: [centre.consent()])
      people.append(try await centre.engine.enrol(officer, enrolment, pin: "2580").person)
    }
    return (centre, here, people)
  }

  @Test func `people are looked for, ticked and kept as a household`() async throws {
    let (centre, here, people) = try await Self.centre()

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let page = "/staff/households/new"
      let nobody = try await visitor.send([("settlement", "\(here)"), ("do", "save")], to: page)
      #expect(nobody.status == 422)
      let hoa = [("settlement", "\(here)"), ("find", "hoa"), ("do", "find")]
      let found = try await visitor.send(hoa, to: page)
      #expect(found.text.contains("value=\"\(people[0])\""))
      #expect(!found.text.contains("value=\"\(people[1])\""))
      // Whoever was ticked stays while others are looked for.
      let ticked = ("members", "\(people[0])")
      let tam = [("settlement", "\(here)"), ticked, ("find", "tam"), ("do", "find")]
      let both = try await visitor.send(tam, to: page)
      #expect(both.text.contains("value=\"\(people[0])\" id=\"f-members-0\" checked"))
      #expect(both.text.contains("value=\"\(people[1])\""))
      let kept = [
        ("settlement", "\(here)"), ticked, ("members", "\(people[1])"), ("head", "\(people[1])"),
        ("do", "save"),
      ]
      let list = try await visitor.send(kept, to: page)
      #expect(list.text.contains("Hộ Trần Thị Tám") && list.text.contains("1 hộ."))

      let path = try #require(list.text.firstMatch(of: /\/staff\/households\/[0-9a-f]{32}/))
      let alone = [("settlement", "\(here)"), ticked, ("do", "save")]
      let changed = try await visitor.send(alone, to: String(path.output))
      #expect(changed.text.contains("Hộ Nguyễn Thị Hòa"))
    }
    let token = try await centre.signInStaff()
    let households = try await centre.engine.households(token)
    #expect(households.map(\.members.count) == [1] && households[0].head == nil)
    try centre.store.rebuild()
    #expect(try await centre.engine.households(token) == households)
  }

  @Test func `a tutor of another settlement sees none of it`() async throws {
    let (centre, here, people) = try await Self.centre()
    let officer = try await centre.signInStaff()
    let household = HouseholdChanged(settlement: here, members: people, head: people[2])
    let id = try await centre.engine.keepHousehold(officer, household)
    let there = try await centre.settlements()[1]
    let tutor = Appointee(
      fullName: "Lê Văn Xa",
      roles: [GivenRole(role: .tutor, settlements: [there])],
      login: "van.xa",
      passphrase: TestCentre.passphrase
    )
    _ = try await centre.engine.appoint(officer, tutor)

    try await centre.browse { visitor in
      try await visitor.signInStaff("van.xa")
      let list = try await visitor.open("/staff/households")
      #expect(list.text.contains("0 hộ.") && !list.text.contains("Lan"))
      #expect(try await visitor.open("/staff/households/\(id)").status == 404)
      let sent = try await visitor.send([("do", "save")], to: "/staff/households/\(id)")
      #expect(sent.status == 404)
    }
    #expect(try await centre.engine.household(officer, id).head == people[2])
  }
}
