import CourseCore
import CourseTestSupport
import Testing

/// The rules of content-format, section 4, "Typed answers".
struct TypedNumberTests {
  @Test(arguments: [
    ("22000", "22000"), ("22.000", "22000"), ("22 000 đồng", "22000"), ("22\u{A0}000đ", "22000"),
    ("1.234.567", "1234567"), ("1.234,56", "1234.56"), ("1 234,5", "1234.5"),
    // Not three digits after the point, or a 0 in front: decimal.
    ("5.6", "5.6"), ("5,6", "5.6"), ("22.00", "22"), ("1.2345", "1.2345"), ("0.125", "0.125"),
    // A comma is always decimal.
    ("5,600", "5.6"), ("0,5", "0.5"),
    ("−3", "-3"), ("- 3", "-3"), ("+7", "7"), ("70%", "70"), ("70 %", "70"), ("12 ĐỒNG.", "12"),
    ("22.000 dong", "22000"), ("22.000d", "22000"), ("5000₫", "5000"), ("113.", "113"),
    (" 8 ", "8"),
  ])
  func `a learner's number is read`(line: String, number: String) {
    #expect(TypedNumber.read(line)?.description == number)
  }

  @Test(arguments: [
    ("22000", "22000"), ("22,000", "22000"), ("22 000 đồng", "22000"), ("2,950,000", "2950000"),
    ("22,000 dong", "22000"), ("1,234.56", "1234.56"), ("1 234.5", "1234.5"), ("−3,000", "-3000"),
    // Not three digits after the comma, or a 0 in front: decimal.
    ("5,6", "5.6"), ("22,00", "22"), ("0,125", "0.125"),
    // A point is always decimal.
    ("5.6", "5.6"), ("5.600", "5.6"), ("22.000", "22"), ("70.5 %", "70.5"),
  ])
  func `to a question in English a number is read the English way`(line: String, number: String) {
    #expect(TypedNumber.read(line, in: .english)?.description == number)
  }

  @Test(arguments: [
    "", "không biết", "12 con", "5.6.789", "1,234,567", "0 125", "22 00", "5,,6", "--3", "3-4", "%",
    "1234567890123456789", "hai mươi",
  ])
  func `what is no number is not guessed at`(line: String) {
    #expect(TypedNumber.read(line) == nil)
  }

  @Test(arguments: ["2.950.000", "1,234,56.7", "0,125,000", "22,,000", "twelve"])
  func `what is no number in English is not guessed at`(line: String) {
    #expect(TypedNumber.read(line, in: .english) == nil)
  }

  @Test(arguments: ["12 phút", "12phut", "12 PHÚT", "12"])
  func `the unit may follow`(line: String) {
    #expect(TypedNumber.read(line, unit: "phút") == Decimal(units: 12))
    #expect(TypedNumber.read("12 giờ", unit: "phút") == nil)
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `every number is read back from how readers of either language write it`(seed: UInt64) {
    var random = RandomQuestion(seed: seed)
    let digits = random.number(0...18)
    let units = (0..<digits).reduce(Int64(0)) { value, _ in value * 10 + Int64(random.number(0...9))
    }
    let number = Decimal(units: random.flag() ? units : -units, scale: random.number(0...17))

    #expect(TypedNumber.read(number.text(in: .vietnamese)) == number)
    #expect(TypedNumber.read(number.text(in: .english), in: .english) == number)
    #expect(Decimal(number.description) == number)
  }
}
