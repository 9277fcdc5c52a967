import CourseCore
import CourseStore
import CourseTestSupport
import Testing

@testable import CourseEngine

/// Every figure of a commune equals one that is counted a second, plain way.
struct CommuneFigureTests {
  /// 47,000 residents, 37 settlements, 250 tutors: a commune as large as they get.
  private static let commune = GeneratedCommune(
    residents: 47_000,
    settlements: 37,
    tutors: 250,
    learners: 9_000,
    seed: 1
  )

  @Test func `a commune's figures are those that a plain count gives`() async throws {
    let commune = Self.commune
    let centre = try TestCentre()
    try await centre.setUp()
    try await commune.write(into: centre)
    let officer = try await centre.signInStaff()
    let leader = try await centre.signIn(as: .leader)
    try await enterYears(officer, centre)
    // t0 is 2026-11-01; the period lies within the forty days that were lived.
    for (first, last) in [(0, 39), (14, 20), (25, 25)] {
      let period = try #require(ReportPeriod(day(first), through: day(last)))

      let figures = try await centre.engine.communeFigures(leader, for: period)

      let report = figures.report
      let total = PlainCount(commune, at: nil, from: first, through: last, year: day(last).year)
      #expect(PlainCount(report.total.count) == total)
      for (place, settlement) in commune.settlements.enumerated() {
        let row = try #require(report.rows.first { $0.place.settlement?.id == settlement })
        let plain = PlainCount(
          commune,
          at: place,
          from: first,
          through: last,
          year: day(last).year
        )
        #expect(PlainCount(row.count) == plain, "thôn \(place + 1), \(first)–\(last)")
      }
      #expect(report.byAge.values.map(\.core).reduce(0, +) == total.core)
      let ages = report.total.count.learnersByAge
      #expect(ages.values.reduce(0, +) == total.learners)
      #expect(report.byAge.mapValues(\.learners).filter { $0.value > 0 } == ages)
      // The two settlements that the centre began with have no team, nor has the last of the 37.
      #expect(report.withoutTeam.count == 3 && report.teams == (have: 36, all: 39))
    }
  }

  @Test func `derived from nothing, the figures are the same`() async throws {
    let commune = GeneratedCommune(
      residents: 370,
      settlements: 37,
      tutors: 60,
      learners: 200,
      seed: 2
    )
    let centre = try TestCentre()
    try await centre.setUp()
    try await commune.write(into: centre)
    let leader = try await centre.signIn(as: .leader)
    let period = try #require(ReportPeriod(day(3), through: day(30)))
    let before = try await centre.engine.communeFigures(leader, for: period)

    try centre.store.rebuild()

    let after = try await centre.engine.communeFigures(leader, for: period)
    #expect(after == before)
    #expect(after.report.total.count.people.learners > 0)
  }

  private func enterYears(_ officer: SessionToken, _ centre: TestCentre) async throws {
    try await centre.engine.enter(
      officer,
      FigureDraft(
        settlement: nil,
        name: .kind(.workingAgeYears),
        value: "15–61",
        day: day(0),
        source: "Bộ luật Lao động"
      )
    )
  }

  private func day(_ number: Int) -> CalendarDay { CalendarDay(.t0(after: .days(Int64(number)))) }
}

extension CommuneReport.Row.Place {
  var settlement: Settlement? {
    if case .settlement(let settlement) = self { settlement } else { nil }
  }
}
