/// The spelling of our own texts where the language allows two.
///
/// Source: `design.md`, section 5: the tone on the first vowel of open -oa, -oe, -uy (hòa, khỏe,
/// thúy: 69 pairs of syllables), y in lý, kỹ, mỹ, quý and their like.
package enum HouseSpelling {
  /// Returns a word as we spell it; `nil` when it is spelled so, or there is no other way.
  package static func mended(_ word: String) -> String? {
    let toned = Spelling.folded(word)
    let letters = toned.lowercased()
    guard let vowel = withY[letters] else { return toned == word.nfc ? nil : toned }
    // Only the last letter differs, and it keeps its size.
    let last = toned.last?.isUppercase == true ? vowel.uppercased() : String(vowel)
    return String(toned.dropLast()) + last
  }

  /// Syllables that we write with y, and the y; sĩ, tỉ mỉ, mì, li ti and others keep their i.
  private static let withY: [String: Character] = {
    let syllables = "kì kí kỉ kị kĩ lí mĩ quì quí quỉ quị quĩ"
    let vowels: [Character: Character] = ["ì": "ỳ", "í": "ý", "ỉ": "ỷ", "ị": "ỵ", "ĩ": "ỹ"]
    var table: [String: Character] = [:]
    for syllable in syllables.split(separator: " ") {
      if let last = syllable.last, let vowel = vowels[last] { table[String(syllable)] = vowel }
    }
    return table
  }()
}
