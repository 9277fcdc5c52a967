import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct StaffTests {
  @Test func `a centre is set up once, by its first officer`() async throws {
    let centre = try TestCentre()
    #expect(try await centre.engine.needsSetUp())

    let officer = try await centre.setUp()

    #expect(officer.roles == [GivenRole(role: .officer)])
    #expect(try await !centre.engine.needsSetUp())
    #expect(try await centre.engine.centreSettings() == [.commune: "xã An Xá"])
    let token = try await centre.signInStaff()
    #expect(try await centre.engine.myRoles(token) == officer)
    #expect(try await centre.engine.settlements(token).map(\.title) == ["thôn Đoài", "thôn Đông"])
    await #expect(throws: EngineError.refused([Refused("officer", .alreadySetUp)])) {
      try await centre.setUp()
    }
  }

  @Test func `what cannot be taken is told all at once, and nothing is written`() async throws {
    let centre = try TestCentre()
    let before = try await centre.store.heads()

    await #expect(
      throws: EngineError.refused([
        Refused("fullName", .nameEmpty), Refused("login", .loginForm),
        Refused("passphrase", .passphraseTooShort),
      ])
    ) {
      try await centre.engine.setUp(
        Setup(
          settings: [.commune: "xã An Xá"],
          officer: Appointee(fullName: "", roles: [], login: "x", passphrase: "ngắn")
        )
      )
    }
    #expect(try await centre.store.heads() == before)
    #expect(try await centre.engine.needsSetUp())
  }

  @Test func `login or card, and the passphrase, sign in; wrong tries slow down`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    await #expect(throws: EngineError.wrongLogin) {
      try await centre.engine.signInStaff("ai.do", passphrase: TestCentre.passphrase, on: .other)
    }
    for _ in 0..<3 {
      await #expect(throws: EngineError.wrongLogin) {
        try await centre.engine.signInStaff("van.phong", passphrase: "không phải", on: .other)
      }
    }

    await #expect(throws: EngineError.slowDown(.seconds(1))) {
      try await centre.signInStaff()
    }
    centre.wait(.seconds(1))
    _ = try await centre.signInStaff()
    _ = try await centre.engine.signInStaff(
      " VAN.PHONG ",
      passphrase: "tra\u{302}u  ăn cỏ ven đê",
      on: .other
    )
  }

  @Test func `a card and its PIN do not make an officer`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let officer = try await centre.signInStaff()
    let card = try await centre.enrol()
    let token = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other).token
    let person = try #require(try await centre.store.read { try $0.cardHolder(card) }).person
    _ = try await centre.engine.give(officer, GivenRole(role: .officer), to: person)

    await #expect(throws: EngineError.passphraseNeeded) { try await centre.engine.staff(token) }
    try await centre.engine.setLogin(
      officer,
      of: person,
      login: "hai.vai",
      passphrase: TestCentre.passphrase
    )
    let staff = try await centre.signInStaff(card.text)
    #expect(try await centre.engine.staff(staff).count == 2)
  }

  @Test func `a role that ended is gone at once`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let officer = try await centre.signInStaff()
    let tutor = try await centre.signIn(as: .tutor)
    let person = try await centre.engine.myRoles(tutor).person

    try await centre.engine.end(officer, .tutor, of: person)
    try await centre.engine.end(officer, .tutor, of: person)

    await #expect(throws: EngineError.notAllowed(.seeOwnRoles)) {
      try await centre.engine.myRoles(tutor)
    }
  }

  @Test func `the last officer stays`() async throws {
    let centre = try TestCentre()
    let first = try await centre.setUp()
    let token = try await centre.signInStaff()

    await #expect(throws: EngineError.refused([Refused("role", .lastOfficer)])) {
      try await centre.engine.end(token, .officer, of: first.person)
    }
    let second = try await centre.signIn(as: .officer)
    try await centre.engine.end(second, .officer, of: first.person)
    #expect(try await centre.engine.staff(second).count == 1)
  }

  @Test(arguments: [Role.tutor, .teamLeader])
  func `a role of settlements needs known ones`(role: Role) async throws {
    let centre = try TestCentre()
    let person = try await centre.setUp().person
    let token = try await centre.signInStaff()
    let unknown = SettlementID(Code128(high: 9, low: 9))

    for (settlements, refusal) in [
      ([], Refusal.settlementMissing), ([unknown], .settlementUnknown),
    ] {
      await #expect(throws: EngineError.refused([Refused("settlements", refusal)])) {
        try await centre.engine.give(
          token,
          GivenRole(role: role, settlements: settlements),
          to: person
        )
      }
    }
  }

  @Test func `a new passphrase takes the old one, and signs others out`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let tutor = try await centre.signIn(as: .tutor, login: "tam")
    await #expect(throws: EngineError.wrongLogin) {
      try await centre.engine.changePassphrase(tutor, from: "sai rồi", to: "x", on: .other)
    }

    try await centre.engine.changePassphrase(
      tutor,
      from: TestCentre.passphrase,
      to: "bốn từ khác hẳn",
      on: .other
    )

    await #expect(throws: EngineError.wrongLogin) { try await centre.signInStaff("tam") }
    let person = try await centre.engine.myRoles(tutor).person
    try await centre.engine.setLogin(
      try await centre.signInStaff(),
      of: person,
      login: "tam",
      passphrase: TestCentre.passphrase
    )
    await #expect(throws: EngineError.notSignedIn) { try await centre.engine.myRoles(tutor) }
  }

  @Test func `settlements are renamed with their past, and no two stand side by side`()
    async throws
  {
    let centre = try TestCentre()
    try await centre.setUp()
    let token = try await centre.signInStaff()
    let old = try await centre.engine.settlements(token)[0]
    let end = try #require(CalendarDay("2026-06-30"))
    let start = try #require(CalendarDay("2026-07-01"))

    await #expect(throws: EngineError.refused([Refused("name", .settlementTwice)])) {
      try await centre.engine.keep(token, try SettlementDraft(kind: .thon, name: "Đoài"))
    }
    _ = try await centre.engine.keep(
      token,
      try SettlementDraft(kind: .thon, name: "Đoài", until: end),
      as: old.id
    )
    let new = try await centre.engine.keep(
      token,
      try SettlementDraft(kind: .thon, name: "Đoài", from: start, predecessor: old.id)
    )

    #expect(try await centre.engine.settlements(token, on: start).map(\.id).contains(new.id))
    #expect(try await centre.engine.settlements(token, on: end).map(\.id).contains(old.id))
    #expect(try await centre.engine.settlements(token).count == 3)
  }
}
