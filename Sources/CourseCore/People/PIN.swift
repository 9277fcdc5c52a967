/// The four digits that go with a learner's card.
package enum PIN {
  /// Refuses what is not four digits, and what people try first on somebody else's card: one digit
  /// four times, digits in a row, a pair twice, and the year of birth.
  package static func check(_ pin: String, birthYear: Int?) throws(Refusal) {
    let digits = pin.utf8.map { Int($0) - 0x30 }
    guard digits.count == 4, digits.allSatisfy((0...9).contains) else { throw .pinForm }
    let steps = zip(digits, digits.dropFirst()).map { $1 - $0 }
    let isRun = Set(steps).count == 1 && (-1...1).contains(steps[0])
    let isPairTwice = digits[0] == digits[2] && digits[1] == digits[3]
    let isYear = birthYear.map { String($0) == pin } ?? false
    guard !isRun, !isPairTwice, !isYear else { throw .pinWeak }
  }
}
