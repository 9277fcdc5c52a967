import CourseCore
import Testing

@testable import CourseStore

struct LearningMonthTests {
  private typealias Month = LearningMonthTable.Month

  @Test func `a reporting month is the end of one month and the beginning of another`() throws {
    let months = LearningMonthTable.months(
      from: try #require(CalendarDay("2026-10-15")),
      through: try #require(CalendarDay("2026-11-14"))
    )

    // October's days 15 to 31 are the bits 14 to 30, November's 1 to 14 the bits 0 to 13.
    #expect(months.map(\.number) == [2026 * 12 + 9, 2026 * 12 + 10])
    #expect(months.map(\.days) == [0x7FFF_C000, 0x3FFF])
  }

  @Test(arguments: [("2027-02-27", 2), ("2028-02-27", 3)])
  func `a February is as long as its year says`(first: String, days: Int) throws {
    let months = LearningMonthTable.months(
      from: try #require(CalendarDay(first)),
      through: try #require(CalendarDay("2028-12-31"))
    )

    #expect(months.first?.days.nonzeroBitCount == days)
  }

  @Test func `the months of any days hold each of the days once`() throws {
    var chance = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let first = Int.random(in: 0...30_000, using: &chance)
      let last = first + Int.random(in: 0...800, using: &chance)

      let months = LearningMonthTable.months(
        from: CalendarDay(daysSince1970: first),
        through: CalendarDay(daysSince1970: last)
      )

      #expect(months.map(\.days.nonzeroBitCount).reduce(0, +) == last - first + 1)
      for number in first...last {
        let day = CalendarDay(daysSince1970: number)
        let month = months.first { $0.number == day.year * 12 + day.month - 1 }
        #expect(month.map { $0.days & 1 << (day.day - 1) != 0 } == true, "\(day)")
      }
    }
  }
}
