import CourseCore
import Testing

struct ReportPeriodTests {
  /// The windows of Nghị định 09/2019/NĐ-CP, article 12.
  static let windows: [(ReportPeriod.Window, String, String, String)] = [
    (.month, "2026-11-14", "2026-10-15", "2026-11-14"),
    (.month, "2026-11-15", "2026-11-15", "2026-12-14"),
    (.month, "2026-12-20", "2026-12-15", "2027-01-14"),
    (.quarter, "2026-03-14", "2025-12-15", "2026-03-14"),
    (.quarter, "2026-03-15", "2026-03-15", "2026-06-14"),
    (.halfYear, "2026-06-14", "2025-12-15", "2026-06-14"),
    (.halfYear, "2026-06-15", "2026-06-15", "2026-12-14"),
    (.year, "2026-12-14", "2025-12-15", "2026-12-14"),
    (.year, "2026-12-15", "2026-12-15", "2027-12-14"),
    (.calendarMonth, "2024-02-10", "2024-02-01", "2024-02-29"),
  ]

  @Test(arguments: windows)
  func `a day falls into its window`(
    window: ReportPeriod.Window,
    day: String,
    first: String,
    last: String
  ) throws {
    let today = try #require(CalendarDay(day))
    let period = ReportPeriod(window, around: today)

    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(period.contains(today))
  }

  /// N22: 43.237 in the year 2024 are 3.603 a month, 42.829 in four months of 2025 10.707.
  @Test(arguments: [
    (43_237, "2024-01-01", "2024-12-31", 360_308),
    (42_829, "2025-01-01", "2025-04-30", 1_070_725),
    (30, "2026-01-15", "2026-02-14", 3_000),
    // 10 of the 30 days of April are a third of a month.
    (10, "2026-04-01", "2026-04-10", 3_000),
    // From a 31st on, months end with their last days.
    (28, "2026-01-31", "2026-02-27", 2_800),
  ])
  func `counts are compared by the month`(
    count: Int,
    first: String,
    last: String,
    hundredths: Int
  ) throws {
    let start = try #require(CalendarDay(first))
    let end = try #require(CalendarDay(last))
    let period = try #require(ReportPeriod(start, through: end))

    #expect(period.perMonth(count) == hundredths)
  }

  @Test func `a period does not end before it begins`() throws {
    let day = try #require(CalendarDay("2026-11-15"))

    let before = try #require(CalendarDay("2026-11-14"))
    #expect(ReportPeriod(day, through: before) == nil)
    #expect(ReportPeriod(day, through: day) != nil)
  }
}
