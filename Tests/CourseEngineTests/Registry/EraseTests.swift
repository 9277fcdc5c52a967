import CourseCore
import CourseStore
import CourseTestSupport
import Testing

@testable import CourseEngine

struct EraseTests {
  @Test func `an erased person is found no more, and signs in no more`() async throws {
    let village = try await Village.founded()
    let (engine, officer) = (village.engine, village.officer)
    let named = NamedEntry(village.person, fullName: " Nguyễn Thị  Hòa ")

    try await engine.erase(officer, named, because: .asked)

    #expect(try await engine.people(officer, in: village.here).isEmpty)
    await #expect(throws: EngineError.notFound(.person, id: village.person.description)) {
      try await engine.person(officer, village.person)
    }
    await #expect(throws: EngineError.notSignedIn) {
      try await engine.progress(village.learner, in: .vietnamese)
    }
    // Asked for again, there is nobody left to erase.
    await #expect(throws: EngineError.notFound(.person, id: village.person.description)) {
      try await engine.erase(officer, named, because: .asked)
    }
  }

  @Test func `only an officer erases, and nobody by a mistyped name`() async throws {
    let village = try await Village.founded()
    let named = NamedEntry(village.person, fullName: "Nguyễn Thị Hòa")

    await #expect(throws: EngineError.notAllowed(.erasePeople)) {
      try await village.engine.erase(village.tutor, named, because: .asked)
    }
    await #expect(throws: EngineError.refused("fullName", .nameNotSame)) {
      let other = NamedEntry(village.person, fullName: "Nguyễn Thị Hoa")
      try await village.engine.erase(village.officer, other, because: .asked)
    }
    #expect(try await village.engine.people(village.officer, in: village.here).count == 1)
  }

  @Test func `whoever holds a role is not erased before it ends, nor oneself`() async throws {
    let village = try await Village.founded()
    let (engine, officer) = (village.engine, village.officer)
    let named = NamedEntry(village.person, fullName: "Nguyễn Thị Hòa")
    let role = GivenRole(role: .tutor, settlements: [village.here])
    _ = try await engine.give(officer, role, to: village.person)

    await #expect(throws: EngineError.refused("fullName", .holdsRole)) {
      try await engine.erase(officer, named, because: .asked)
    }
    try await engine.end(officer, .tutor, of: village.person)
    try await engine.erase(officer, named, because: .asked)

    #expect(try await engine.people(officer, in: village.here).isEmpty)
  }

  /// Half of a commune is erased; every figure of every period stays.
  @Test func `figures that were reported do not change`() async throws {
    let commune = GeneratedCommune(
      residents: 370,
      settlements: 37,
      tutors: 60,
      learners: 200,
      seed: 3
    )
    let centre = try TestCentre()
    try await centre.setUp()
    try await commune.write(into: centre)
    let officer = try await centre.signInStaff()
    try await centre.engine.enter(
      officer,
      FigureDraft(
        settlement: nil,
        name: .kind(.workingAgeYears),
        value: "15–61",
        day: CalendarDay(.t0),
        source: "Bộ luật Lao động"
      )
    )
    let periods = [(0, 39), (14, 20), (25, 25)].compactMap { first, last in
      ReportPeriod(
        CalendarDay(.t0(after: .days(first))),
        through: CalendarDay(.t0(after: .days(last)))
      )
    }
    func reports() async throws -> [CommuneReport] {
      var reports: [CommuneReport] = []
      for period in periods {
        reports.append(try await centre.engine.communeFigures(officer, for: period).report)
      }
      return reports
    }
    let before = try await reports()

    for person in commune.people where person.id.code.low % 2 == 0 {
      try await centre.store.write(at: .fixture(after: .days(40))) { tx in
        try tx.erase(person.id, because: .asked, by: nil, in: 2026)
      }
    }

    let after = try await reports()
    #expect(after == before)
    #expect(before[0].total.count.people.learners > 100)
    let left = try await centre.store.read { try $0.enrolled().count }
    #expect(left > 100 && left < 270)
    try centre.store.rebuild()
    #expect(try await reports() == before)
  }
}
