import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import CourseTestSupport
import OrderedCollections
import Testing

struct EndPaperTests {
  @Test func `another paper stands for the one with the wrong name`() async throws {
    let office = try await Office.founded()
    let person = office.learners[0]
    let old = try await office.issue()[0]
    let name = "Nguyễn Thị Mận"
    try await office.engine.rename(office.officer, person, to: name, because: .mistyped)

    let new = try await office.engine.reissue(office.signer, old, .wrongDetails)

    let before = try #require(try await office.row(old))
    let after = try #require(try await office.row(new))
    let facts = try #require(try await office.entry(new)?.facts)
    #expect(before.end == EndedPaper(.replaced, on: CalendarDay(.t0)) && before.replacedBy == new)
    #expect(after.holds && after.replaced == old && after.issued.number.ordinal == 2)
    #expect(facts.holder.fullName == name && facts.replaces == before.issued.number)
    // What was printed on the first stays in the register as it was.
    #expect(try await office.entry(old)?.facts.holder.fullName != name)
    await #expect(throws: EngineError.refused([Refused("paper", .paperEnded)])) {
      try await office.engine.reissue(office.signer, old, .lostOrDamaged)
    }
  }

  @Test func `a lost paper is issued again as it was, whatever the course is called by now`()
    async throws
  {
    let office = try await Office.founded()
    let old = try await office.issue()[0]
    office.centre.edit { $0.originals.courses["khoa"] = nil }

    let new = try await office.engine.reissue(office.signer, old, .lostOrDamaged)

    let before = try #require(try await office.entry(old)?.facts)
    let after = try #require(try await office.entry(new)?.facts)
    #expect(after.achievement == before.achievement && after.study == before.study)
    #expect(after.tasks == before.tasks && after.checkCode != before.checkCode)
  }

  @Test func `a paper is revoked by two people`() async throws {
    let office = try await Office.founded()
    let paper = try await office.issue()[0]

    try await office.engine.revoke(
      office.officer,
      paper,
      .inspection,
      decision: .fixture(12),
      with: office.witness
    )

    let row = try #require(try await office.row(paper))
    #expect(row.end == EndedPaper(.withdrawn, on: CalendarDay(.t0)))
    #expect(row.endReason == RevocationReason.inspection.rawValue)
  }

  @Test(
    arguments: [
      ("van.phong", EngineError.refused([Refused("second", .secondPerson)])),
      ("nguoi.tutor", .refused([Refused("second", .secondPerson)])),
      ("ai.do", .wrongLogin),
    ]
  )
  func `the second is another, with the right to it`(login: String, error: EngineError) async throws
  {
    let office = try await Office.founded()
    let paper = try await office.issue()[0]
    let witness = Witness(login: login, passphrase: TestCentre.passphrase, on: .other)

    await #expect(throws: error) {
      try await office.engine.revoke(office.officer, paper, .onRequest, with: witness)
    }

    #expect(try await office.row(paper)?.holds == true)
  }

  @Test func `after a revocation an officer looks at the evidence again`() async throws {
    let office = try await Office.founded()
    let paper = try await office.issue()[0]
    try await office.engine.revoke(
      office.officer,
      paper,
      .wronglyObserved,
      with: office.witness
    )

    await #expect(throws: EngineError.refused([Refused("learners.0", .notChecked)])) {
      try await office.engine.issue(office.signer, Office.target, to: office.learners)
    }
    let again = try await office.issue()[0]

    #expect(try await office.row(again)?.issued.number.ordinal == 2)
  }

  @Test func `a spoiled number stays, and is never given again`() async throws {
    let office = try await Office.founded()
    let spoiled = try await office.issue()[0]

    try await office.engine.void(office.signer, spoiled, .spoiledPrint)
    let next = try await office.engine.issue(office.signer, Office.target, to: office.learners)[0]

    #expect(try await office.row(spoiled)?.end?.end == .voided)
    #expect(try await office.row(next)?.issued.number.ordinal == 2)
    let register = try await office.engine.register(
      office.officer,
      of: 2_026,
      in: .vietnamese
    )
    #expect(register.rows.elements.map(\.paper.issued.number.ordinal) == [1, 2])
    #expect(register.closing == "Sổ năm 2026 gồm 2 số, từ 01 đến 02.")
  }

  @Test func `who took a paper is noted, and what was noted last stands`() async throws {
    let office = try await Office.founded()
    let paper = try await office.issue()[0]

    try await office.engine.hand(office.officer, paper, to: .holder)
    try await office.engine.hand(office.officer, paper, to: .proxy)

    let handed = try await office.row(paper)?.handed
    #expect(handed == .init(day: CalendarDay(.t0), recipient: .proxy))
  }

  @Test func `lists say what holds no longer, each time under a greater version`() async throws {
    let office = try await Office.founded(learners: 3)
    let papers = try await office.issue()
    let rows = try await office.centre.store.read { try $0.papers(of: .fixture, in: 2_026) }
    let first = try await office.engine.signStatusLists(office.signer)

    try await office.engine.void(office.officer, papers[0], .duplicate)
    _ = try await office.engine.reissue(office.signer, papers[1], .nameChanged)
    let second = try await office.engine.signStatusLists(office.signer)

    let trusted = TrustedIssuers([
      IssuerKeys(
        issuer: .fixture,
        name: "Trung tâm",
        keys: [Office.key.publicKey(for: .fixture("2026-01-01"))]
      )
    ])
    let lists = try (first + second).map { try StatusList(text: $0.text, trusting: trusted) }
    #expect(lists.map(\.version) == [1, 2] && lists[0].ended.isEmpty)
    #expect(
      lists[1].ended == [
        rows[0].issued.status.index: EndedPaper(.voided, on: CalendarDay(.t0)),
        rows[1].issued.status.index: EndedPaper(.replaced, on: CalendarDay(.t0)),
      ]
    )
  }
}
