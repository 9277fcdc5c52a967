import CourseCore
import Testing

struct EnteredFiguresTests {
  private static let (one, other) = (
    SettlementID(Code128(high: 1, low: 1)), SettlementID(Code128(high: 1, low: 2))
  )

  private static func figure(
    _ name: FigureName,
    _ low: Int,
    of settlement: SettlementID?,
    on day: String,
    unit: FigureValue.Unit = .count,
    from: String? = nil
  ) throws -> EnteredFigure {
    EnteredFigure(
      settlement: settlement,
      name: name,
      value: try #require(FigureValue(low: low, unit: unit)),
      from: from.flatMap { CalendarDay($0) },
      day: try #require(CalendarDay(day)),
      source: .entered("Báo cáo")
    )
  }

  private let closing = CalendarDay(daysSince1970: 20_771)  // 2026-11-14

  @Test func `the newest figure by the day stands, and none that came after`() throws {
    let figures = EnteredFigures([
      try Self.figure(.kind(.adults), 800, of: Self.one, on: "2026-01-01"),
      try Self.figure(.kind(.adults), 812, of: Self.one, on: "2026-06-30"),
      try Self.figure(.kind(.adults), 900, of: Self.one, on: "2026-12-01"),
    ])

    #expect(figures.newest(.adults, of: Self.one, by: closing)?.value.low == 812)
    #expect(figures.newest(.adults, of: Self.other, by: closing) == nil)
  }

  @Test func `the commune's figure is summed up only where no settlement is missing`() throws {
    let first = try Self.figure(.kind(.adults), 800, of: Self.one, on: "2026-01-01")
    let second = try Self.figure(.kind(.adults), 400, of: Self.other, on: "2026-06-30")
    let own = try Self.figure(.kind(.adults), 1_300, of: nil, on: "2026-06-30")
    let all = [Self.one, Self.other]

    let sum = EnteredFigures([first, second]).newest(.adults, ofAll: all, by: closing)

    #expect(sum?.value.exactCount == 1_200 && sum?.source == .sum(2))
    #expect(sum?.day == first.day)
    #expect(EnteredFigures([first]).newest(.adults, ofAll: all, by: closing) == nil)
    let entered = EnteredFigures([first, second, own]).newest(.adults, ofAll: all, by: closing)
    #expect(entered == own)
  }

  @Test func `a settlement has the commune's target where that is a share`() throws {
    let share = try Self.figure(.target(.core), 8_000, of: nil, on: "2026-12-31", unit: .percent)
    let later = try Self.figure(.target(.core), 10_000, of: nil, on: "2027-12-31", unit: .percent)
    let count = try Self.figure(.target(.vneid), 500, of: nil, on: "2026-12-31")
    let own = try Self.figure(.target(.core), 700, of: Self.other, on: "2026-12-31")
    let figures = EnteredFigures([later, share, count, own])

    #expect(figures.target(.core, of: Self.one, on: closing) == share)
    #expect(figures.target(.core, of: Self.other, on: closing) == own)
    #expect(figures.target(.vneid, of: Self.one, on: closing) == nil)
    #expect(figures.target(.vneid, of: nil, on: closing) == count)
    #expect(figures.target(.core, of: nil, on: CalendarDay(daysSince1970: 22_000)) == later)
  }
}
