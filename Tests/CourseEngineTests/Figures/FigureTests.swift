import CourseCore
import CourseStore
import CourseTestSupport
import Testing

@testable import CourseEngine

struct FigureTests {
  private func draft(
    _ name: FigureName = .kind(.adults),
    _ value: String? = "812",
    of settlement: SettlementID? = nil,
    from: CalendarDay? = nil,
    on day: CalendarDay = CalendarDay(.t0),
    source: String = "Báo cáo 12/BC-UBND"
  ) -> FigureDraft {
    FigureDraft(
      settlement: settlement,
      name: name,
      value: value,
      from: from,
      day: day,
      source: source
    )
  }

  @Test func `an officer enters a figure, puts it right and takes it back`() async throws {
    let village = try await Village.founded()
    let engine = village.engine
    func entered() async throws -> [EnteredFigure] {
      try await engine.enteredFigures(village.officer)
    }

    try await engine.enter(village.officer, draft(of: village.here))
    let first = try await entered()
    try await engine.enter(village.officer, draft(of: village.here, source: "  Sổ  hộ khẩu "))
    try await engine.enter(village.officer, draft(.kind(.adults), "820", of: village.here))
    let second = try await entered()
    try await engine.enter(village.officer, draft(.kind(.adults), nil, of: village.here))

    #expect(first.map(\.value.low) == [812] && first[0].settlement == village.here)
    #expect(second.map(\.value.low) == [820])
    #expect(try await entered().isEmpty)
  }

  @Test func `all that is wrong with a figure is told at once`() async throws {
    let village = try await Village.founded()
    let nowhere = SettlementID(Code128(high: 1, low: 1))
    let tomorrow = CalendarDay(.t0(after: .days(1)))

    await #expect(
      throws: EngineError.refused([
        Refused("settlement", .settlementUnknown), Refused("value", .figureValue),
        Refused("from", .figurePeriod), Refused("day", .dateNotYet),
        Refused("source", .sourceMissing),
      ])
    ) {
      try await village.engine.enter(
        village.officer,
        draft(.kind(.broadcasts), "khoảng chín", of: nowhere, on: tomorrow, source: " ")
      )
    }
    // A target is due in time to come; it is one number.
    let target = FigureName.target(.core)
    try await village.engine.enter(village.officer, draft(target, "80%", on: tomorrow))
    await #expect(throws: EngineError.refused("value", .figureValue)) {
      try await village.engine.enter(village.officer, draft(target, "80–90%", on: tomorrow))
    }
    await #expect(throws: EngineError.refused("value", .figureValue)) {
      try await village.engine.enter(village.officer, draft(.kind(.adults), "80%"))
    }
  }

  @Test func `a leader reads totals, enters nothing and sees nobody`() async throws {
    let village = try await Village.founded()
    let leader = try await village.centre.signIn(as: .leader)

    let figures = try await village.engine.communeFigures(leader)

    #expect(figures.report.rows.count == 2)
    #expect(figures.report.period == ReportPeriod(.month, around: CalendarDay(.t0)))
    await #expect(throws: EngineError.notAllowed(.enterFigures)) {
      try await village.engine.enter(leader, draft())
    }
    await #expect(throws: EngineError.notAllowed(.declareVNeID)) {
      try await village.engine.declareVNeID(leader, of: village.person, seen: nil)
    }
    await #expect(throws: EngineError.notAllowed(.seeFigures)) {
      _ = try await village.engine.communeFigures(village.tutor)
    }
  }

  @Test func `a tutor declares who is confirmed on VNeID, of the own settlement`() async throws {
    let village = try await Village.founded()
    let engine = village.engine
    let today = CalendarDay(.t0)

    try await engine.declareVNeID(village.tutor, of: village.person, seen: today)

    let declared = try await engine.vneidDeclaration(village.tutor, of: village.person)
    #expect(declared?.seen == today && declared?.by != nil)
    #expect(
      try await engine.communeFigures(village.officer).report.total.count.adults.declared == 1
    )
    let unseen = EngineError.notFound(.person, id: village.elsewhere.description)
    await #expect(throws: unseen) {
      try await engine.declareVNeID(village.tutor, of: village.elsewhere, seen: today)
    }
    await #expect(throws: EngineError.refused("seen", .dateNotYet)) {
      let tomorrow = CalendarDay(.t0(after: .days(1)))
      try await engine.declareVNeID(village.tutor, of: village.person, seen: tomorrow)
    }
    try await engine.declareVNeID(village.tutor, of: village.person, seen: nil)
    #expect(try await engine.vneidDeclaration(village.tutor, of: village.person) == nil)
    #expect(
      try await engine.communeFigures(village.officer).report.total.count.adults.declared == 0
    )
  }

  @Test func `whoever moved counts where they live on the closing day, and once`() async throws {
    let village = try await Village.founded()
    let places = try await village.centre.settlements()
    let (day, engine) = (CalendarDay(.t0), village.engine)
    try await village.centre.store.write(at: .fixture()) { tx in
      tx.append(.finishedStep("s"), about: village.person, by: nil)
      tx.append(.finishedStep("t"), about: village.person, by: nil)
    }
    try await village.centre.store.write(at: .fixture(after: .days(5))) { tx in
      let moved = PersonEnrolled(groups: [.farmer], settlement: places[1].code)
      tx.append(.personEnrolled(moved), about: village.person, by: nil)
    }
    let before = try #require(ReportPeriod(day, through: day))
    let after = try #require(
      ReportPeriod(day, through: CalendarDay(.t0(after: .days(6))))
    )

    let first = try await engine.communeFigures(village.officer, for: before).report
    let second = try await engine.communeFigures(village.officer, for: after).report

    #expect(first.rows.map(\.count.people.learners) == [1, 0])
    #expect(second.rows.map(\.count.people.learners) == [0, 1])
    #expect(second.byGroup[.farmer]?.learners == 1)
  }

  @Test func `a doubtful clock is in no period until the date is put right`() async throws {
    let village = try await Village.founded()
    let (store, day) = (village.centre.store, CalendarDay(.t0))
    let period = try #require(ReportPeriod(day, through: day))
    let wrong = Timestamp.t0(after: .days(-3_000))
    try await store.write(at: .fixture(after: .seconds(9), wall: wrong)) { tx in
      tx.append(.finishedStep("s"), about: village.person, by: nil)
      tx.append(.completed(), about: village.person, by: nil)
    }

    let doubtful = try await village.engine.communeFigures(village.officer, for: period).report
    let last = try #require(try await store.heads().first)
    let repair = DateConfirmed(
      station: store.station,
      from: last.seq - 1,
      through: last.seq,
      shift: Int(Span.days(3_000).milliseconds)
    )
    try await store.write(at: .fixture(after: .seconds(10))) { tx in
      tx.append(.dateConfirmed(repair), about: .centre, by: nil)
    }
    let repaired = try await village.engine.communeFigures(village.officer, for: period).report

    #expect(doubtful.total.count.people.learners == 0)
    #expect(doubtful.total.count.undatedLearners == 1)
    // What was completed has been by now, whatever the clock said.
    #expect(doubtful.total.count.people.finished == 1)
    #expect(repaired.total.count.people.learners == 1)
    #expect(repaired.total.count.undatedLearners == 0)
    #expect(repaired.total.count.people.finished == 1)
  }
}
