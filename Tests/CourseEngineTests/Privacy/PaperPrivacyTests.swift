import CourseCore
import CourseStore
import CourseTestSupport
import Testing

@testable import CourseEngine

/// What the register keeps of people, and who finds out that others looked at it.
struct PaperPrivacyTests {
  private static let holder = "Nguyễn Thị Mẫu b"

  private static func erase(_ office: Office) async throws {
    let named = NamedEntry(office.learners[0], fullName: holder)
    try await office.engine.erase(office.officer, named, because: .asked)
  }

  @Test func `the row of who was erased stays, as the record of an official act`() async throws {
    let office = try await Office.founded()
    let paper = try await office.issue()[0]
    let kept = try #require(try await office.entry(paper))
    let plan = try await office.engine.erasurePlan(office.officer, of: office.learners[0])
    #expect(plan.papers.map(\.paper.id) == [paper])

    try await Self.erase(office)

    #expect(try await office.entry(paper) == kept)
    #expect(kept.facts.holder.fullName == Self.holder)
    #expect(try await office.row(paper)?.holds == true)
    let view = try await office.engine.paper(office.officer, paper)
    #expect(view.isHolderErased && view.entry == kept)
    let export = try await office.engine.exportRegister(office.officer, of: 2026, for: .archive)
    #expect(export.book.rows.map(\.facts.holder.fullName) == [Self.holder])
    // What only papers ask for stood with the person, and is gone.
    let details = try await office.centre.store.read { [person = office.learners[0]] tx in
      try tx.paperDetails(of: person)
    }
    #expect(details == nil)
    try office.centre.store.rebuild()
    #expect(try await office.row(paper)?.holds == true)
  }

  @Test func `no other paper is made for who was erased, and theirs can be withdrawn`() async throws
  {
    let office = try await Office.founded()
    let paper = try await office.issue()[0]
    try await Self.erase(office)

    await #expect(throws: EngineError.refused("paper", .holderErased)) {
      try await office.engine.reissue(office.signer, paper, .lostOrDamaged)
    }
    try await office.engine.revoke(office.officer, paper, .onRequest, with: office.witness)

    let row = try #require(try await office.row(paper))
    #expect(!row.holds && row.endReason == RevocationReason.onRequest.rawValue)
  }

  @Test func `who has a paper to come and is erased gets none`() async throws {
    let office = try await Office.founded()
    try await office.check()
    try await Self.erase(office)

    #expect(try await office.engine.ready(office.signer, for: Office.target).elements.isEmpty)
    await #expect(throws: EngineError.notFound(.person, id: office.learners[0].description)) {
      try await office.engine.issue(office.signer, Office.target, to: office.learners)
    }
  }

  @Test func `everybody in the register finds out who took it out, and why`() async throws {
    let office = try await Office.founded(learners: 2)
    let papers = try await office.issue()
    _ = try await office.engine.reissue(office.signer, papers[0], .nameChanged)
    await #expect(throws: EngineError.refused("reason", .reason)) {
      try await office.engine.exportRegister(office.officer, of: 2026, for: .visits)
    }

    let export = try await office.engine.exportRegister(office.officer, of: 2026, for: .inspection)

    #expect(export.mark.contains("Lê Thị Đúng") && export.mark.contains("phục vụ kiểm tra"))
    for person in office.learners {
      let data = try await office.engine.data(office.officer, of: person)
      let rows = data.accesses.filter { $0.entry.act == .exported }
      // Two numbers of one person are one look.
      #expect(rows.map(\.entry.reason) == [.inspection])
      #expect(rows.map(\.actor) == ["Lê Thị Đúng"])
    }
  }

  @Test func `whoever looks at evidence or a paper at the desk stands in the log`() async throws {
    let office = try await Office.founded(learners: 2)
    let person = office.learners[0]
    _ = try await office.engine.ready(office.signer, for: Office.target)
    _ = try await office.engine.readiness(office.signer, of: person, for: Office.target)
    _ = try await office.engine.explain(
      office.officer,
      Office.target,
      of: person,
      in: .vietnamese,
      as: .seeRegister
    )
    let paper = try await office.issue([person])[0]
    _ = try await office.engine.paper(office.signer, paper)

    let log = try await office.engine.accessLog(office.officer)

    let looks = log.latest.filter { $0.entry.person == person }
    #expect(looks.map(\.entry.act) == [.paper, .evidence, .evidence])
    #expect(looks.map(\.actor) == ["Người Làm Việc", "Lê Thị Đúng", "Người Làm Việc"])
    #expect(log.latest.count { $0.entry.person == office.learners[1] } == 1)
    #expect(log.isWhole)
  }

  @Test func `a person is told of papers, checks and roles`() async throws {
    let office = try await Office.founded()
    let person = office.learners[0]
    let paper = try await office.issue()[0]
    let role = GivenRole(role: .tutor, settlements: [office.village])
    _ = try await office.engine.give(office.officer, role, to: person)

    let data = try await office.engine.data(office.officer, of: person)

    #expect(data.papers.map(\.paper.id) == [paper])
    #expect(data.papers.first?.facts?.holder.fullName == Self.holder)
    #expect(data.checks.map(\.officer) == ["Lê Thị Đúng"])
    #expect(data.roles == [role])
    let kinds = Set(data.changes.map(\.change.kind.name))
    #expect(kinds.isSuperset(of: ["paper.checked", "paper.issued", "role.given"]))
  }
}
