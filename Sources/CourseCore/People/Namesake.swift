/// What makes two entries look like one person.
///
/// Source: `domain.md`, section 6.4.
package struct Namesake: Hashable, Sendable {
  /// The name without marks, capitals, apostrophes and hyphens, y as i.
  package let nameKey: String
  package let birthYear: Int?
  package let settlement: SettlementID?
  package let phone: PhoneNumber?

  package init(
    fullName: String,
    birthYear: Int?,
    settlement: SettlementID?,
    phone: PhoneNumber?
  ) {
    nameKey = Self.folded(fullName)
    self.birthYear = birthYear
    self.settlement = settlement
    self.phone = phone
  }

  /// Whether the names are spelled alike but for marks, and the year of birth within one, the
  /// settlement or the telephone agree too.
  package func mayBe(_ other: Self) -> Bool {
    guard hasName(of: other) else { return false }
    let isOfAge = zip2(birthYear, other.birthYear).map { abs($0 - $1) <= 1 } ?? false
    let isHere = settlement != nil && settlement == other.settlement
    let hasPhone = phone != nil && phone == other.phone
    return isOfAge || isHere || hasPhone
  }

  package func hasName(of other: Self) -> Bool { nameKey == other.nameKey }

  /// Without marks, capitals, apostrophes and hyphens, y as i.
  private static func folded(_ name: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in LetterMarks.removed(from: Spelling.folded(name.tidied.lowercased()))
      .unicodeScalars where scalar != "'" && scalar != "-"
    {
      kept.append(scalar == "y" ? "i" : scalar)
    }
    return String(kept)
  }

  private func zip2(_ one: Int?, _ other: Int?) -> (Int, Int)? {
    guard let one, let other else { return nil }
    return (one, other)
  }
}
