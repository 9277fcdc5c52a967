/// Reads the keys that a Telex or VNI input method would have turned into Vietnamese letters.
package enum InputMethod {
  /// Returns the line that such keys stand for: `hòa` for `hoaf`, `tiếng Việt` for `tie6ng1 Vie6t5`;
  /// `nil` when no word of the line looks like them.
  ///
  /// A word counts only when it is no syllable as it stands and the keys make one of it.
  package static func meant(by line: String) -> String? {
    var isAnyMeant = false
    let words = line.tidied.split(separator: " ").map { word in
      guard let meant = meant(by: String(word), in: telex) ?? meant(by: String(word), in: vni)
      else {
        return String(word)
      }
      isAnyMeant = true
      return meant
    }
    return isAnyMeant ? words.joined(separator: " ") : nil
  }

  /// What one key does to the letters before it.
  private enum Key {
    case tone(Syllable.Tone)

    /// Changes the last of the given letters, and a `u` and `o` before it together.
    case shape([Character: Character])
  }

  private static func meant(by word: String, in keys: [Character: Key]) -> String? {
    let lower = word.withoutEndPunctuation.lowercased()
    guard lower.utf8.allSatisfy({ $0 < 0x80 }), Syllable(lower) == nil else { return nil }
    var letters: [Character] = []
    var tone = Syllable.Tone.level
    var isAnyKey = false
    for character in lower {
      if let key = keys[character], apply(key, to: &letters, &tone) {
        isAnyKey = true
      } else {
        letters.append(character)
      }
    }
    // `uwo` stands for ươ as well: no syllable has ưo.
    for place in letters.indices.dropFirst()
    where letters[place - 1] == "ư" && letters[place] == "o" {
      letters[place] = "ơ"
    }
    guard isAnyKey, let syllable = Syllable(String(letters)) else { return nil }
    let meant = syllable.written(with: tone)
    if word == word.uppercased(), word.count > 1 { return meant.uppercased() }
    return word.first?.isUppercase == true
      ? meant.prefix(1).uppercased() + meant.dropFirst() : meant
  }

  /// Does what a key does; false when it can only be a letter there.
  private static func apply(
    _ key: Key,
    to letters: inout [Character],
    _ tone: inout Syllable.Tone
  ) -> Bool {
    switch key {
    case .tone(let given):
      guard tone == .level, letters.contains(where: Syllable.vowels.contains) else { return false }
      tone = given
    case .shape(let shapes):
      guard let place = letters.lastIndex(where: { shapes[$0] != nil }),
        let shaped = shapes[letters[place]]
      else { return false }
      letters[place] = shaped
      if shaped == "ơ", place > 0, letters[place - 1] == "u" { letters[place - 1] = "ư" }
    }
    return true
  }

  private static let telex: [Character: Key] = [
    "s": .tone(.acute), "f": .tone(.grave), "r": .tone(.hook), "x": .tone(.tilde),
    "j": .tone(.dot), "a": .shape(["a": "â"]), "e": .shape(["e": "ê"]),
    "o": .shape(["o": "ô"]), "w": .shape(["a": "ă", "o": "ơ", "u": "ư"]),
    "d": .shape(["d": "đ"]),
  ]

  private static let vni: [Character: Key] = [
    "1": .tone(.acute), "2": .tone(.grave), "3": .tone(.hook), "4": .tone(.tilde),
    "5": .tone(.dot), "6": .shape(["a": "â", "e": "ê", "o": "ô"]),
    "7": .shape(["o": "ơ", "u": "ư"]), "8": .shape(["a": "ă"]), "9": .shape(["d": "đ"]),
  ]
}
