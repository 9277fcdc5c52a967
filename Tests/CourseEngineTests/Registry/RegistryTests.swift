import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct RegistryTests {
  /// A centre with a tutor of thôn Đoài; thôn Đông is beyond the tutor's reach.
  private static func centre() async throws -> (
    centre: TestCentre, tutor: SessionToken, here: SettlementID, there: SettlementID
  ) {
    let centre = try TestCentre()
    try await centre.setUp()
    let tutor = try await centre.signIn(as: .tutor)
    let settlements = try await centre.settlements()
    return (centre, tutor, settlements[0], settlements[1])
  }

  @Test func `a tutor enrols a person, who signs in with the card`() async throws {
    let (centre, tutor, here, _) = try await Self.centre()
    let enrolment = Enrolment.fixture(
      "  Nguyễn  Thị Hòa",
      of: here,
      phone: "0912 345 678",
      consents: [centre.consent(), centre.consent(to: .reminders)]
    )

    let enrolled = try await centre.engine.enrol(tutor, enrolment, pin: "2580")

    let file = try await centre.engine.person(tutor, enrolled.person)
    #expect(file.view.fullName == "Nguyễn Thị Hòa" && file.view.settlement == here)
    #expect(file.phone?.e164 == "+84912345678" && file.phoneOwner == .child)
    #expect(file.cards == [enrolled.card])
    #expect(Set(file.consents.map(\.grant.purpose)) == [.study, .reminders])
    let reader = try await centre.engine.myRoles(tutor).person
    #expect(file.consents.allSatisfy { $0.readBy == reader })
    let kept = try await centre.store.read { try $0.content(centre.consent().text) }
    #expect(String(decoding: try #require(kept), as: UTF8.self).contains("rút lại sự đồng ý"))
    _ = try await centre.engine.signIn(card: enrolled.card.text, pin: "2580", on: .other)
  }

  @Test func `the same request enrols once`() async throws {
    let (centre, tutor, here, _) = try await Self.centre()
    let enrolment = Enrolment.fixture(of: here, consents: [centre.consent()])
    let once = Repetition(key: "k", request: [1])

    let first = try await centre.engine.enrol(tutor, enrolment, pin: "2580", once: once)
    let second = try await centre.engine.enrol(tutor, enrolment, pin: "2580", once: once)

    #expect(first == second)
    #expect(try await centre.engine.people(tutor).count == 1)
    await #expect(throws: EngineError.keyReused) {
      let other = Repetition(key: "k", request: [2])
      _ = try await centre.engine.enrol(tutor, enrolment, pin: "2580", once: other)
    }
  }

  @Test func `everything that cannot be taken is told at once`() async throws {
    let (centre, tutor, here, _) = try await Self.centre()
    let enrolment = Enrolment(
      fullName: "1",
      details: PersonDetails(birthYear: 2013, settlement: here, groups: [], phone: "113"),
      consents: []
    )

    await #expect(
      throws: EngineError.refused([
        Refused("fullName", .nameSign), Refused("birthYear", .tooYoung), Refused("phone", .phone),
        Refused("groups", .groupsMissing), Refused("pin", .pinWeak),
        Refused("consents", .consentMissing),
      ])
    ) { try await centre.engine.enrol(tutor, enrolment, pin: "1234") }
    #expect(try await centre.engine.people(tutor).isEmpty)
  }

  @Test func `under 18 a guardian consents too, and a text of nobody is no consent`() async throws {
    let (centre, tutor, here, _) = try await Self.centre()
    let young = Enrolment.fixture(birthYear: 2010, of: here, consents: [centre.consent()])
    await #expect(throws: EngineError.refused([Refused("consents", .guardianNeeded)])) {
      try await centre.engine.enrol(tutor, young, pin: "2580")
    }
    let unread = ConsentGrant(
      purpose: .study,
      text: .fixture(3),
      mode: .tapped,
      withGuardian: true
    )
    await #expect(throws: EngineError.refused([Refused("consents", .consentMissing)])) {
      let enrolment = Enrolment.fixture(of: here, consents: [unread])
      _ = try await centre.engine.enrol(tutor, enrolment, pin: "2580")
    }

    let guarded = centre.consent(withGuardian: true)
    let enrolment = Enrolment.fixture(birthYear: 2010, of: here, consents: [guarded])
    _ = try await centre.engine.enrol(tutor, enrolment, pin: "2580")
  }

  @Test func `a tutor of one settlement reaches nothing of another`() async throws {
    let (centre, tutor, here, there) = try await Self.centre()
    let officer = try await centre.signInStaff()
    let elsewhere = Enrolment.fixture("Trần Thị Tám", of: there, consents: [centre.consent()])
    await #expect(throws: EngineError.notAllowed(.enrol)) {
      try await centre.engine.enrol(tutor, elsewhere, pin: "2580")
    }
    let person = try await centre.engine.enrol(officer, elsewhere, pin: "2580").person
    let missing = EngineError.notFound(.person, id: person.description)
    let engine = centre.engine
    let details = PersonDetails(birthYear: 1958, settlement: here, groups: [.farmer])

    #expect(try await engine.people(tutor).isEmpty)
    #expect(try await engine.people(tutor, matching: "tam").isEmpty)
    #expect(
      try await engine.likely(tutor, fullName: "Trần Thị Tám", birthYear: 1958, settlement: there)
        .isEmpty
    )
    await #expect(throws: EngineError.notAllowed(.seePeople)) {
      try await engine.people(tutor, in: there)
    }
    await #expect(throws: missing) { try await engine.person(tutor, person) }
    await #expect(throws: missing) { try await engine.correct(tutor, person, to: details) }
    await #expect(throws: missing) {
      try await engine.rename(tutor, person, to: "Ai Đó", because: .mistyped)
    }
    await #expect(throws: missing) { try await engine.replaceCard(tutor, of: person, pin: "2580") }
    await #expect(throws: missing) { try await engine.resetPIN(tutor, of: person, to: "2580") }
    await #expect(throws: missing) { try await engine.withdraw(tutor, .study, of: person) }
    await #expect(throws: missing) { try await engine.give(tutor, centre.consent(), by: person) }
    #expect(try await engine.people(officer).count == 1)
  }

  @Test func `people are found without marks, and namesakes told apart`() async throws {
    let (centre, tutor, here, _) = try await Self.centre()
    for (name, year) in [
      ("Nguyễn Thị Hòa", 1958), ("Nguyễn Thị Hòa", 1990), ("Nguyễn Thị Hoá", 1960),
      ("Lê Văn An", 1970),
    ] {
      let enrolment = Enrolment.fixture(
        name,
        birthYear: year,
        of: here,
        consents: [centre.consent()]
      )
      _ = try await centre.engine.enrol(tutor, enrolment, pin: "2580")
    }

    let all = try await centre.engine.people(tutor)
    let found = try await centre.engine.people(tutor, matching: "hoa ngu")
    let marked = try await centre.engine.people(tutor, matching: "hòa")

    #expect(all.map(\.birthYear) == [1970, 1958, 1990, 1960])
    #expect(found.map(\.birthYear) == [1958, 1990, 1960])
    #expect(found.map(\.hasNamesake) == [true, true, false])
    #expect(marked.map(\.birthYear) == [1958, 1990, 1960])
  }

  /// Domain.md 6.4: the same folded name and a year within one, the same settlement or telephone.
  @Test(arguments: [
    ("Nguyen thi Hoà", 1959, true), ("Nguyễn Thị Hóa", 1957, true), ("Nguyễn Thị Hòa", 1960, false),
    ("Nguyễn Thị Hòe", 1958, false),
  ])
  func `who may be the same person is shown before`(
    name: String,
    year: Int,
    isLikely: Bool
  ) async throws {
    let (centre, tutor, here, _) = try await Self.centre()
    let known = Enrolment.fixture(of: here, phone: "0912345678", consents: [centre.consent()])
    _ = try await centre.engine.enrol(tutor, known, pin: "2580")

    let likely = try await centre.engine.likely(
      tutor,
      fullName: name,
      birthYear: year,
      settlement: nil
    )
    let byPhone = try await centre.engine.likely(
      tutor,
      fullName: "nguyễn thị hoa",
      birthYear: 1990,
      settlement: nil,
      phone: "+84912345678"
    )

    #expect(likely.isEmpty != isLikely)
    #expect(byPhone.count == 1)
  }

  @Test func `a name is corrected with its history`() async throws {
    let (centre, tutor, here, _) = try await Self.centre()
    let enrolment = Enrolment.fixture(of: here, consents: [centre.consent()])
    let person = try await centre.engine.enrol(tutor, enrolment, pin: "2580").person

    try await centre.engine.rename(tutor, person, to: "Nguyễn Thị Hoà", because: .asOnPapers)
    try await centre.engine.rename(tutor, person, to: "Nguyễn Thị  Hoà", because: .mistyped)

    let file = try await centre.engine.person(tutor, person)
    #expect(file.view.fullName == "Nguyễn Thị Hoà")
    #expect(file.formerNames.map(\.fullName) == ["Nguyễn Thị Hòa"])
    #expect(file.formerNames.first?.reason == .asOnPapers)
  }

  @Test func `a new card ends the old one, a new PIN the old PIN, and nothing is lost`()
    async throws
  {
    let (centre, tutor, here, _) = try await Self.centre()
    let engine = centre.engine
    let enrolment = Enrolment.fixture(of: here, consents: [centre.consent()])
    let first = try await engine.enrol(tutor, enrolment, pin: "2580")
    let token = try await engine.signIn(card: first.card.text, pin: "2580", on: .other).token

    let card = try await engine.replaceCard(tutor, of: first.person, pin: "1357")

    await #expect(throws: EngineError.notSignedIn) { try await engine.whoAmI(token) }
    await #expect(throws: EngineError.wrongCardOrPIN) {
      try await engine.signIn(card: first.card.text, pin: "1357", on: .other)
    }
    for _ in 0..<5 { _ = try? await engine.signIn(card: card.text, pin: "0000", on: .other) }
    try await engine.resetPIN(tutor, of: first.person, to: "9753")
    let again = try await engine.signIn(card: card.text, pin: "9753", on: .other)
    #expect(again.learner.fullName == "Nguyễn Thị Hòa")
    await #expect(throws: EngineError.refused([Refused("pin", .pinWeak)])) {
      try await engine.resetPIN(tutor, of: first.person, to: "1958")
    }
  }

  @Test func `a person moves, goes to sea, and withdraws a consent`() async throws {
    let (centre, _, here, there) = try await Self.centre()
    let officer = try await centre.signInStaff()
    let enrolment = Enrolment.fixture(of: here, consents: [centre.consent()])
    let person = try await centre.engine.enrol(officer, enrolment, pin: "2580").person

    let file = try await centre.engine.correct(
      officer,
      person,
      to: PersonDetails(
        callName: "bác Hòa",
        birthYear: 1958,
        settlement: there,
        groups: [.away, .fisher],
        phone: "+82 10 1234 5678",
        phoneOwner: .own,
        returnsOn: CalendarDay("2026-12-24")
      )
    )
    try await centre.engine.withdraw(officer, .study, of: person)
    try await centre.engine.withdraw(officer, .study, of: person)

    #expect(file.view.groups == [.fisher, .away] && file.view.settlement == there)
    let after = try await centre.engine.person(officer, person)
    #expect(after.phone?.e164 == "+821012345678")
    #expect(after.returnsOn == CalendarDay("2026-12-24") && after.consents.isEmpty)
    let store = centre.store
    let kinds = try await store.records(of: store.station).map(\.envelope.kind.name)
    #expect(kinds.filter { $0 == "consent.withdrawn" }.count == 1)
  }

  @Test func `whoever's boat comes by the next rằm is ashore then, for who may see them`()
    async throws
  {
    let (centre, tutor, here, there) = try await Self.centre()
    let officer = try await centre.signInStaff()
    // The clock of the tests shows 1 November 2026; the next rằm is on the 23rd.
    let boats = [
      ("Lê Thị An", "2026-11-24", here), ("Trần Văn Bình", "2026-11-23", here),
      ("Lò Thị Chi", "2026-10-30", there),
    ]
    for (name, day, place) in boats {
      let enrolment = Enrolment.fixture(name, of: place, consents: [centre.consent()])
      let person = try await centre.engine.enrol(officer, enrolment, pin: "2580").person
      let details = PersonDetails(
        birthYear: 1970,
        settlement: place,
        groups: [.fisher],
        returnsOn: CalendarDay(day)
      )
      _ = try await centre.engine.correct(officer, person, to: details)
    }

    let all = try await centre.engine.ashore(officer)
    let own = try await centre.engine.ashore(tutor)

    #expect(all.fullMoon == CalendarDay("2026-11-23"))
    #expect(all.people.map(\.view.fullName) == ["Lò Thị Chi", "Trần Văn Bình"])
    #expect(own.people.map(\.view.fullName) == ["Trần Văn Bình"])
  }

  @Test func `derived rows of people, roles and settlements follow from the records alone`()
    async throws
  {
    let (centre, tutor, here, _) = try await Self.centre()
    let enrolment = Enrolment.fixture(of: here, consents: [centre.consent()])
    let person = try await centre.engine.enrol(tutor, enrolment, pin: "2580").person
    let before = try await centre.engine.person(tutor, person)

    try centre.store.rebuild()

    #expect(try await centre.engine.person(tutor, person) == before)
    #expect(try await centre.engine.people(tutor).count == 1)
  }
}
