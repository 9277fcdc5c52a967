/// Words that are known to everybody, of one syllable or of several.
///
/// A text is read against it from the left, the longest word first, as a reader would: `định danh` is
/// not known because `danh` alone is no word, though `danh sách` is.
package struct Vocabulary: Hashable, Sendable {
  private var known: Set<String> = []

  /// Words whose syllables are known and that are not.
  private var hard: Set<String> = []

  /// The first syllables of words that have several.
  private var leads: Set<String> = []
  private var greatestLength = 1

  /// Reads a list: words between commas or on lines of their own, `#` before remarks, `!` before
  /// words that are hard though their syllables are not.
  package init(list: String) {
    for line in list.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      for entry in line.split(separator: ",") {
        let word = String(entry).tidied
        guard !word.isEmpty else { continue }
        let isHard = word.hasPrefix("!")
        let plain = isHard ? String(word.dropFirst()).tidied : word
        if isHard { hard.insert(plain) } else { known.insert(plain) }
        let syllables = plain.split(separator: " ")
        if syllables.count > 1 { leads.insert(String(syllables[0])) }
        greatestLength = max(greatestLength, syllables.count)
      }
    }
  }

  /// What stands in a text and is not known.
  package struct Stranger: Hashable, Sendable {
    /// The places of its syllables.
    package let places: Range<Int>

    /// Whether it is spelled as no word of the language is: `passcode`, `OTP`.
    package let isForeign: Bool
  }

  /// Finds the words of a sentence that are not known.
  ///
  /// Names and figures are no words: what holds a digit or a dot, and what begins with a capital
  /// letter in the midst of a sentence and is spelled in Vietnamese.
  package func strangers(in words: [Prose.Word], names: Set<String> = []) -> [Stranger] {
    let keys = words.map { Spelling.folded($0.text.lowercased()) }
    var found: [Stranger] = []
    var place = 0
    while place < words.count {
      let word = words[place]
      let (length, isHard) = match(keys[place...])
      if isHard {
        found.append(Stranger(places: place..<place + length, isForeign: false))
      } else if length == 0, !Self.isFigure(keys[place]) {
        let isForeign = !Self.isSpelled(keys[place])
        let isName =
          word.isCapital && (place > 0 || names.contains(keys[place])) && !isForeign
        let isShown = isForeign && (word.isQuoted || keys[place].count == 1)
        if !isName, !isShown { Self.add(place, isForeign, to: &found) }
      }
      place += max(1, length)
    }
    return found
  }

  /// The length of the longest word that begins a sentence's rest, and whether it is a hard one.
  private func match(_ keys: ArraySlice<String>) -> (length: Int, isHard: Bool) {
    guard let first = keys.first else { return (0, false) }
    let longest = leads.contains(first) ? min(greatestLength, keys.count) : 1
    for length in stride(from: longest, through: 1, by: -1) {
      let word = keys.prefix(length).joined(separator: " ")
      if hard.contains(word) { return (length, true) }
      if known.contains(word) { return (length, false) }
    }
    return (0, false)
  }

  /// Joins a syllable to a stranger of its sort that ends just before it: `mạo danh`, `App Store`.
  private static func add(_ place: Int, _ isForeign: Bool, to found: inout [Stranger]) {
    if let last = found.last, last.places.upperBound == place, last.isForeign == isForeign {
      found[found.count - 1] = Stranger(
        places: last.places.lowerBound..<place + 1,
        isForeign: isForeign
      )
    } else {
      found.append(Stranger(places: place..<place + 1, isForeign: isForeign))
    }
  }

  /// Whether it is a figure, an address or a made-up password, and no word.
  private static func isFigure(_ word: String) -> Bool {
    word.count > greatestWord || word.contains { $0.isNumber || ".@/#*".contains($0) }
  }

  private static let greatestWord = 12

  /// Of a word with hyphens, one part is enough: `an-đroi` tells how to say a foreign name.
  private static func isSpelled(_ word: String) -> Bool {
    word.split(separator: "-").contains { Syllable.isSpelled(String($0)) }
  }
}
