import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct TeamTests {
  private static let table = """
    Thôn;Họ và tên;Vai trò;Điện thoại
    Thôn Đoài;Lê Văn An;Tổ trưởng;0912 345 678
    Thôn Đoài;Trần Thị Tám;Tổ viên;
    Tổ dân phố 10;Phạm Thị Lan;Tổ viên;0120 123 4567
    Tổ dân phố 2;Lò Văn Thanh;tổ trưởng;
    """

  private static func centre() async throws -> (TestCentre, SessionToken) {
    let centre = try TestCentre()
    try await centre.setUp()
    return (centre, try await centre.signInStaff())
  }

  @Test func `teams are imported once, with the settlements that were missing`() async throws {
    let (centre, officer) = try await Self.centre()
    let engine = centre.engine
    let looked = try await engine.importTeams(officer, Self.table, isFinal: false)
    #expect(looked.memberCount == 4 && looked.teamCount == 3 && !looked.isWritten)
    #expect(try await engine.teams(officer).isEmpty)

    let once = Repetition(key: "k", request: [1])
    for _ in 1...2 {
      _ = try await engine.importTeams(officer, Self.table, isFinal: true, once: once)
    }

    let teams = try await engine.teams(officer)
    #expect(teams.map(\.settlement.title) == ["thôn Đoài", "tổ dân phố 2", "tổ dân phố 10"])
    #expect(teams.map(\.memberCount) == [2, 1, 1])
    #expect(teams.map(\.leaders) == [["Lê Văn An"], ["Lò Văn Thanh"], []])
    let staff = try await engine.staff(officer)
    #expect(staff.filter { $0.roles.contains { $0.role == .tutor } }.count == 2)
    #expect(staff.filter { $0.roles.contains { $0.role == .teamLeader } }.count == 2)
  }

  @Test func `every problem is told with its line, and nothing is written`() async throws {
    let (centre, officer) = try await Self.centre()
    let table = "Thôn;Họ và tên;Điện thoại\nĐoài;An;\nThôn Đoài;;113\n"

    let report = try await centre.engine.importTeams(officer, table, isFinal: true)

    let told = report.problems.map { "\($0.line) \($0.refused.field) \($0.refused.refusal)" }
    #expect(told == ["2 settlement settlementKind", "3 fullName nameEmpty", "3 phone phone"])
    #expect(try await centre.engine.teams(officer).isEmpty)
  }

  @Test func `members come and go with their days, within the own team`() async throws {
    let (centre, officer) = try await Self.centre()
    let engine = centre.engine
    let leader = try await centre.signIn(as: .teamLeader)
    let places = try await centre.settlements()
    let person = try await engine.myRoles(leader).person
    let from = CalendarDay("2026-01-05")

    try await engine.join(leader, person, to: TeamJoined(team: places[0], leads: true, from: from))
    await #expect(throws: EngineError.notAllowed(.changeTeams)) {
      try await engine.join(
        leader,
        person,
        to: TeamJoined(team: places[1], leads: false, from: nil)
      )
    }
    await #expect(throws: EngineError.refused([Refused("until", .settlementDates)])) {
      let early = TeamLeft(team: places[0], until: CalendarDay("2026-01-04"))
      try await engine.leave(leader, person, from: early)
    }
    let until = CalendarDay("2026-10-01")
    for _ in 1...2 {
      try await engine.leave(leader, person, from: TeamLeft(team: places[0], until: until))
    }

    let team = try await engine.team(officer, of: places[0])
    #expect(team.map(\.member.from) == [from] && team.map(\.member.until) == [until])
    #expect(team.first?.member.hasLeft == true)
    #expect(try await engine.teams(officer).isEmpty)
    try centre.store.rebuild()
    #expect(try await engine.team(officer, of: places[0]) == team)
  }
}
