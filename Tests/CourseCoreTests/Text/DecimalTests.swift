import CourseCore
import Testing

struct DecimalTests {
  @Test(arguments: [
    ("22000", Decimal(units: 22_000)), ("5.6", Decimal(units: 56, scale: 1)),
    ("-0.5", Decimal(units: -5, scale: 1)), ("007", Decimal(units: 7)),
    ("5.60", Decimal(units: 56, scale: 1)), ("0", .zero), ("-0", .zero),
    ("999999999999999999", Decimal(units: 999_999_999_999_999_999)),
    ("0.000000000000000001", Decimal(units: 1, scale: 18)),
  ])
  func `an author's number is read exactly`(text: String, number: Decimal) {
    #expect(Decimal(text) == number)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "5,6", "1.2.3", "1e3", "+5", " 5", "5 ", "٣", "1000000000000000000",
    "0.0000000000000000001",
  ])
  func `anything else is no number`(text: String) { #expect(Decimal(text) == nil) }

  @Test(arguments: [
    // 5.6 is at most 0.1 away from 5.7 and 5.5, and 5.71 is further off: exactly, unlike binary
    // fractions, where 5.7 - 5.6 is more than 0.1.
    ("5.7", "0.1", "5.6", true), ("5.5", "0.1", "5.6", true), ("5.71", "0.1", "5.6", false),
    ("3", "0", "3", true), ("3", "0", "3.00000000000000001", false),
    ("999999999999999999", "999999999999999999", "-999999999999999999", false),
    ("-2", "4", "2", true),
  ])
  func `a distance is compared exactly`(
    number: String,
    within: String,
    other: String,
    holds: Bool
  ) throws {
    let distance = try #require(Decimal(within))
    let (number, other) = (try #require(Decimal(number)), try #require(Decimal(other)))

    #expect(number.isWithin(distance, of: other) == holds)
    #expect(other.isWithin(distance, of: number) == holds)
  }

  @Test func `the greatest and smallest numbers do not overflow`() {
    let greatest = Decimal(units: .max)
    let least = Decimal(units: .min, scale: 18)

    #expect(least < greatest)
    #expect(!greatest.isWithin(.zero, of: Decimal(units: .min)))
  }

  @Test(arguments: [
    ("22000", "22.000", "22,000"), ("5.6", "5,6", "5.6"),
    ("1234567.89", "1.234.567,89", "1,234,567.89"),
    ("-1000", "-1.000", "-1,000"), ("999", "999", "999"), ("0.05", "0,05", "0.05"),
  ])
  func `numbers are written as their readers do`(text: String, vi: String, en: String) throws {
    let number = try #require(Decimal(text))

    #expect(number.text(in: .vietnamese) == vi)
    #expect(number.text(in: .english) == en)
    #expect(number.description == text)
  }
}
