import CourseCore
import CourseStore
import CourseTestSupport
import Testing

@testable import CourseEngine

struct RequestTests {
  /// t0 is Sunday, 2026-11-01.
  private static let day = CalendarDay(.t0)

  @Test func `a request is received, answered, made longer once and closed`() async throws {
    let village = try await Village.founded()
    let (engine, officer) = (village.engine, village.officer)
    for _ in 1...2 { try await engine.receive(officer, .see, of: village.person, on: Self.day) }

    let received = try #require(try await engine.requests(officer).first)
    let id = received.row.received.request
    #expect(try await engine.requests(officer).count == 1)
    #expect(received.fullName == "Nguyễn Thị Hòa" && !received.isLate)
    #expect(received.due.answer.description == "2026-11-03")
    #expect(received.due.done.description == "2026-11-11")
    try await engine.change(
      officer,
      id,
      of: village.person,
      answered: Self.day,
      isExtended: true
    )
    let changed = try #require(try await engine.requests(officer).first)
    #expect(changed.row.received.answered == Self.day)
    #expect(changed.due.done.description == "2026-11-26")
    try await engine.close(officer, id, of: village.person, as: .done)

    let closed = try #require(try await engine.requests(officer).first)
    #expect(closed.row.closed == RequestRow.Closing(outcome: .done, on: Self.day))
    await #expect(throws: EngineError.refused("request", .requestClosed)) {
      try await engine.close(officer, id, of: village.person, as: .takenBack)
    }
  }

  @Test func `what is late stands out, and what is due next stands first`() async throws {
    let village = try await Village.founded()
    let (engine, officer) = (village.engine, village.officer)
    try await engine.receive(officer, .erase, of: village.person, on: Self.day)
    try await engine.receive(officer, .see, of: village.elsewhere, on: Self.day)

    village.centre.wait(.days(3))

    let officerAgain = try await village.centre.signInStaff()
    let list = try await engine.requests(officerAgain)
    #expect(list.map(\.row.received.what) == [.see, .erase])
    // Neither was answered within two working days.
    #expect(list.map(\.isLate) == [true, true])
    let id = list[1].row.received.request
    try await engine.change(
      officerAgain,
      id,
      of: village.person,
      answered: Self.day,
      isExtended: false
    )
    #expect(try await engine.requests(officerAgain).map(\.isLate) == [true, false])
  }

  @Test func `a request outlives the entry that it asked to erase`() async throws {
    let village = try await Village.founded()
    let (engine, officer) = (village.engine, village.officer)
    try await engine.receive(officer, .erase, of: village.person, on: Self.day)
    let named = NamedEntry(village.person, fullName: "Nguyễn Thị Hòa")
    try await engine.erase(officer, named, because: .asked)

    let request = try #require(try await engine.requests(officer).first)
    #expect(request.fullName == nil)
    let id = request.row.received.request
    try await engine.close(officer, id, of: village.person, as: .partly)

    #expect(try await engine.requests(officer).first?.row.closed?.outcome == .partly)
    try village.centre.store.rebuild()
    #expect(try await engine.requests(officer).first?.row.closed?.outcome == .partly)
  }

  @Test func `no request is of tomorrow, and tutors handle none`() async throws {
    let village = try await Village.founded()
    await #expect(throws: EngineError.refused("day", .dateNotYet)) {
      let tomorrow = Self.day.adding(days: 1)
      try await village.engine.receive(village.officer, .see, of: village.person, on: tomorrow)
    }
    await #expect(throws: EngineError.notAllowed(.handleRequests)) {
      try await village.engine.receive(village.tutor, .see, of: village.person, on: Self.day)
    }
  }
}
