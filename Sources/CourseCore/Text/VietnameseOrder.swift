/// The place of a text in a Vietnamese list: word by word, letters before tones, tones before
/// capitals.
///
/// Texts that differ only in where a tone is written (`Hòa`, `Hoà`) stand side by side. Source:
/// `domain.md`, section 6.1, after CLDR's `vi.xml`.
package struct VietnameseOrder: Hashable, Sendable, Comparable {
  /// One word: first the letters of all its places, then the tones, then what tells equals apart.
  private struct Word: Hashable, Sendable, Comparable {
    let letters: [UInt32]
    let tones: [UInt8]

    static func < (left: Self, right: Self) -> Bool {
      if left.letters != right.letters {
        return left.letters.lexicographicallyPrecedes(right.letters)
      }
      return left.tones.lexicographicallyPrecedes(right.tones)
    }
  }

  private let words: [Word]

  /// Tells apart what is equal but for capitals and spelling.
  private let text: String

  /// Orders by the words from first to last.
  package init(_ text: String) {
    self.init(words: text.tidied.split(separator: " "), of: text)
  }

  /// Orders a person's name: by the given name, which stands last, then by the others in turn.
  package init(name: String) {
    let words = name.tidied.split(separator: " ")
    self.init(words: words.suffix(1) + words.dropLast(), of: name)
  }

  private init(words: some Sequence<Substring>, of text: String) {
    self.words = words.map { Self.word(String($0)) }
    self.text = text
  }

  package static func < (left: Self, right: Self) -> Bool {
    if left.words != right.words { return left.words.lexicographicallyPrecedes(right.words) }
    return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }

  private static func word(_ text: String) -> Word {
    var letters: [UInt32] = []
    var tones: [UInt8] = []
    for scalar in Spelling.folded(text.lowercased()).decomposed {
      if let tone = toneRanks[scalar], !tones.isEmpty {
        tones[tones.count - 1] = tone
      } else if let mark = letterRanks[scalar], !letters.isEmpty {
        letters[letters.count - 1] += mark
      } else {
        // Eight places for each letter leave room for its marks: a ă â, o ô ơ.
        letters.append(scalar == "đ" ? Unicode.Scalar("d").value * 8 + 1 : scalar.value * 8)
        tones.append(0)
      }
    }
    return Word(letters: letters, tones: tones)
  }

  /// Level, huyền, hỏi, ngã, sắc, nặng.
  private static let toneRanks: [Unicode.Scalar: UInt8] = [
    "\u{300}": 1, "\u{309}": 2, "\u{303}": 3, "\u{301}": 4, "\u{323}": 5,
  ]

  /// Breve, circumflex, horn.
  private static let letterRanks: [Unicode.Scalar: UInt32] = [
    "\u{306}": 1, "\u{302}": 2, "\u{31B}": 3,
  ]
}
