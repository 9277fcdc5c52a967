import CourseCore
import Testing

struct LunarDayTests {
  /// The first days of lunar years as they were kept in Viet Nam.
  ///
  /// 1968, 1985 and 2007 differ from China's (30 January, 20 February, 18 February).
  @Test(arguments: [
    "1968-01-29", "1985-01-21", "2000-02-05", "2007-02-17", "2017-01-28", "2020-01-25",
    "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17",
    "2027-02-06", "2028-01-26",
  ])
  func `Tết`(date: String) throws {
    let tet = try #require(CalendarDay(date))

    let lunar = LunarDay(tet)

    #expect(lunar.day == 1 && lunar.month == 1 && !lunar.isInLeapMonth)
    #expect(lunar.year == tet.year)
  }

  /// Rằm tháng Giêng and Trung thu, public dates.
  @Test(arguments: [
    ("2024-02-24", "15/1"), ("2024-09-17", "15/8"), ("2025-02-12", "15/1"), ("2025-10-06", "15/8"),
    ("2026-03-03", "15/1"), ("2026-09-25", "15/8"),
  ])
  func `rằm`(date: String, lunar: String) throws {
    let day = LunarDay(try #require(CalendarDay(date)))

    #expect(day.description == lunar)
    #expect(day.isFullMoon)
  }

  /// The year 2023 had a second month twice, 2025 a sixth.
  @Test(arguments: [
    ("2023-03-22", "1/2 nhuận"), ("2025-07-25", "1/6 nhuận"), ("2025-06-25", "1/6"),
  ])
  func `leap months`(date: String, lunar: String) throws {
    #expect(LunarDay(try #require(CalendarDay(date))).description == lunar)
  }

  @Test func `days follow each other, and no month has more than thirty`() throws {
    let first = try #require(CalendarDay("2020-01-01")).daysSince1970
    var before = LunarDay(CalendarDay(daysSince1970: first))

    for days in first + 1...first + 3_000 {
      let today = LunarDay(CalendarDay(daysSince1970: days))
      #expect(today.day == before.day + 1 || today.day == 1 && before.day >= 29)
      #expect(today.day <= 30)
      before = today
    }
  }

  @Test func `boats are back at the next full moon`() throws {
    let day = try #require(CalendarDay("2026-02-17"))
    let full = try #require(CalendarDay("2026-03-03"))

    #expect(LunarDay.nextFullMoon(from: day) == full)
    #expect(LunarDay.nextFullMoon(from: full) == full)
    #expect(CalendarDay(daysSince1970: day.daysSince1970) == day)
  }
}
