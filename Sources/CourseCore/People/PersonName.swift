/// Checks and tidies a person's name as it stands on the person's papers.
///
/// No rule says how many words a name has, which of them is the family's, or what sex they tell.
/// Source: `domain.md`, sections 6.1 and 6.3.
package enum PersonName {
  static let most = 120

  /// Returns the name in NFC with single spaces.
  package static func checked(_ typed: String) throws(Refusal) -> String {
    let name = typed.tidied
    guard !name.isEmpty else { throw .nameEmpty }
    guard name.unicodeScalars.count <= most else { throw .nameTooLong }
    guard !isInOldEncoding(name) else { throw .nameOldEncoding }
    guard name.unicodeScalars.contains(where: \.properties.isAlphabetic),
      name.unicodeScalars.allSatisfy(isOfNames)
    else { throw .nameSign }
    return name
  }

  private static func isOfNames(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "'", "’", "‘", "ʼ", "-", ".": true
    default: scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  /// Whether a text has signs that stand for Vietnamese letters in TCVN3 and VNI: `NguyÔn V¨n §øc`,
  /// `Nguyeãn Vaên Ñöùc`.
  package static func isInOldEncoding(_ text: String) -> Bool {
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if (0xA1...0xBF).contains(scalar.value) { return true }
      if let before, isVowel(before), isMarkOfVNI(scalar) { return true }
      before = scalar
    }
    return false
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    "aeiouyAEIOUYôöOÔÖ".unicodeScalars.contains(scalar)
  }

  /// Letters that VNI writes after a vowel for its mark, and that never follow one in Vietnamese.
  private static func isMarkOfVNI(_ scalar: Unicode.Scalar) -> Bool {
    "øûïäåëüØÛÏÄÅËÜ".unicodeScalars.contains(scalar) || scalar == "ã" || scalar == "Ã"
  }
}

extension PersonName {
  /// The first letters of a name, such as `N. T. M.`: enough for whoever holds the paper.
  package static func initials(of name: String) -> String {
    name.split(separator: " ").compactMap { $0.first.map { "\($0.uppercased())." } }
      .joined(separator: " ")
  }
}
