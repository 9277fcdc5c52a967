import CourseCore
import Testing

struct FigureValueTests {
  /// As sources of the movement write numbers (`domain.md`, section 1.4).
  static let typed: [(String, Int, Int, FigureValue.Unit, FigureValue.Mark)] = [
    ("47.000", 47_000, 47_000, .count, .exact),
    ("80,06%", 8_006, 8_006, .percent, .exact),
    ("85–90%", 8_500, 9_000, .percent, .exact),
    ("85% - 90 %", 8_500, 9_000, .percent, .exact),
    ("Khoảng 80%", 8_000, 8_000, .percent, .about),
    ("~80%", 8_000, 8_000, .percent, .about),
    ("trên 47 nghìn", 47_000, 47_000, .count, .over),
    (">95%", 9_500, 9_500, .percent, .over),
    ("hơn 21.700", 21_700, 21_700, .count, .over),
    ("1 triệu", 1_000_000, 1_000_000, .count, .exact),
    ("15-61", 15, 61, .count, .exact),
  ]

  @Test(arguments: typed)
  func `numbers are read as reports write them`(
    text: String,
    low: Int,
    high: Int,
    unit: FigureValue.Unit,
    mark: FigureValue.Mark
  ) throws {
    let value = try #require(FigureValue(typed: text))

    #expect(value == FigureValue(low: low, high: high, unit: unit, mark: mark))
    #expect(try FigureValue(json: value.json) == value)
  }

  @Test(arguments: ["", "nhiều", "-5", "90–85%", "80,065%", "101%", "5,5", "1-2-3", "khoảng 1–2"])
  func `anything else is not a number`(text: String) {
    #expect(FigureValue(typed: text) == nil)
  }

  @Test(arguments: FigureName.allCases)
  func `the name of a figure is read back`(name: FigureName) {
    #expect(FigureName(name.text) == name)
  }
}
