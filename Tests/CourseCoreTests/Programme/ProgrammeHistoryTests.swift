import CourseCore
import Testing

struct ProgrammeHistoryTests {
  private static func edition(_ version: Int, _ effective: String) throws -> ProgrammeEdition {
    let programme = Programme(
      id: "so-co-ban",
      version: version,
      status: .provisional,
      effective: try #require(CalendarDay(effective)),
      title: "Kỹ năng số cơ bản, bản \(version)",
      complete: [.course("zalo")]
    )
    let policy = Policy(programme, courses: { _ in nil }, assessments: { _ in nil })
    return ProgrammeEdition(programme, policy: policy)
  }

  /// Versions of January, July and December.
  private static func history() throws -> ProgrammeHistory {
    ProgrammeHistory(
      try edition(3, "2026-12-01"),
      earlier: [try edition(2, "2026-07-01"), try edition(1, "2026-01-01")]
    )
  }

  private static func day(_ day: String, isTrusted: Bool, newest: String?) throws -> KnownDay {
    let moment = Moment(
      wall: try noon(day),
      isWallTrusted: isTrusted,
      sinceBoot: .zero,
      boot: Code128(high: 0, low: 1)
    )
    return KnownDay(moment, newest: try newest.map { try noon($0) })
  }

  /// Noon UTC, which is the same day in Viet Nam.
  private static func noon(_ text: String) throws -> Timestamp {
    // Days since 1970, by `date -u -d … +%s` divided by 86400.
    let days: [String: Int64] = [
      "2000-01-01": 10_957, "2025-12-31": 20_453, "2026-01-01": 20_454, "2026-06-30": 20_634,
      "2026-11-30": 20_787, "2026-12-01": 20_788,
    ]
    return Timestamp(milliseconds: try #require(days[text]) * 86_400_000 + 43_200_000)
  }

  @Test(
    arguments: [
      ("2025-12-31", nil, 1), ("2026-01-01", 1, 2), ("2026-06-30", 1, 2), ("2026-11-30", 2, 3),
      ("2026-12-01", 3, nil),
    ] as [(String, Int?, Int?)]
  )
  func `a version stays in force until the day of the next`(
    day: String,
    judges: Int?,
    next: Int?
  ) throws {
    let day = try Self.day(day, isTrusted: true, newest: nil)

    #expect(try Self.history().inForce(on: day)?.programme.version == judges)
    #expect(try Self.history().next(after: day)?.version == next)
  }

  @Test(
    arguments: [
      // A clock that leaps ahead brings nothing into force …
      ("2026-12-01", "2026-06-30", 1),
      // … one that fell back takes nothing out of it …
      ("2000-01-01", "2026-12-01", 3),
      // … and one never believed leaves the earliest known, so that nobody is held back.
      ("2026-12-01", nil, 1), ("2000-01-01", "2025-12-31", 1),
    ] as [(String, String?, Int)]
  )
  func `a clock that may be wrong moves no version`(
    shown: String,
    newest: String?,
    judges: Int
  ) throws {
    let day = try Self.day(shown, isTrusted: false, newest: newest)

    #expect(try Self.history().inForce(on: day)?.programme.version == judges)
  }

  @Test func `an edition that another of its version replaced is left out`() throws {
    let history = ProgrammeHistory(
      try Self.edition(2, "2026-12-01"),
      earlier: [
        try Self.edition(2, "2026-07-01"), try Self.edition(3, "2026-01-01"),
        try Self.edition(1, "2026-01-01"),
      ]
    )

    #expect(history.editions.map(\.programme.version) == [2, 1])
    #expect(history.editions[0].programme.effective.description == "2026-12-01")
  }
}
