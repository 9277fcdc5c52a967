import CourseCore
import Testing

struct ShareTests {
  private static func entered(_ value: FigureValue?) throws -> EnteredFigure {
    EnteredFigure(
      settlement: nil,
      name: .kind(.adults),
      value: try #require(value),
      day: try #require(CalendarDay("2026-11-14")),
      source: .entered("Báo cáo 12/BC-UBND")
    )
  }

  /// As officials print them (`domain.md`, section 0.4): 45.158/53.571 is 84,3%.
  @Test(arguments: [
    (45_158, 53_571, "84,3%", "84,3%"),
    (59_991, 164_382, "36,49%", "36,5%"),
    (265_588, 450_684, "58,93%", "58,9%"),
    (4_351, 4_351, "100%", "100%"),
    // Half up: 1/800 is 0,125%; on screens 1/2000 is 0,05%.
    (1, 800, "0,13%", "0,1%"),
    (1, 2_000, "0,05%", "0,1%"),
    (0, 7, "0%", "0%"),
  ])
  func `a share is rounded once, half up`(
    part: Int,
    whole: Int,
    printed: String,
    shown: String
  ) throws {
    let share = Share(part, of: try Self.entered(FigureValue(low: whole)))

    let hundredths = try #require(share.hundredths)
    #expect(share.standing == .known)
    #expect(Percentage.text(hundredths: hundredths, in: .vietnamese) == printed)
    #expect(Percentage.screenText(part, of: whole, in: .vietnamese) == shown)
  }

  @Test func `without a denominator there is no share`() {
    let share = Share(5, of: nil)

    #expect(share.standing == .noDenominator && share.hundredths == nil)
  }

  @Test func `more than all is a conflict, and not capped`() throws {
    let share = Share(12, of: try Self.entered(FigureValue(low: 10)))

    #expect(share.standing == .conflict && share.hundredths == 12_000)
  }

  @Test func `nothing is divided by what is not exact, or by nobody`() throws {
    let about = Share(5, of: try Self.entered(FigureValue(low: 10, mark: .about)))
    let nobody = Share(0, of: try Self.entered(FigureValue(low: 0)))

    #expect(about.standing == .inexact && about.hundredths == nil)
    #expect(nobody.standing == .known && nobody.hundredths == nil)
  }

  @Test(arguments: [
    (2009, AgeBand.under18, "<18"), (2008, .from18, "18–29"), (1996, .from30, "30–44"),
    (1966, .from60, "60–69"), (1956, .from70, "70+"),
  ])
  func `ages fall into bands`(birthYear: Int, band: AgeBand, text: String) {
    #expect(AgeBand(birthYear: birthYear, in: 2026) == band)
    #expect(band.text == text)
  }
}
