/// A text as it is searched: without capitals, apostrophes and hyphens, and word by word.
///
/// Source: `domain.md`, section 6.2.
package struct SearchKey: Hashable, Sendable {
  /// A word at three degrees of likeness.
  private struct Word: Hashable, Sendable {
    let marked: String
    let bare: String

    /// Without marks, and y as i: `lý` and `lí` are one.
    let loose: String

    /// How alike another word begins: with its marks, without them, or but for y and i.
    func likeness(to word: Word) -> Int {
      if word.marked.hasPrefix(marked) { return 3 }
      if word.bare.hasPrefix(bare) { return 2 }
      return word.loose.hasPrefix(loose) ? 1 : 0
    }
  }

  private let words: [Word]

  package init(_ text: String) {
    var kept = String.UnicodeScalarView()
    for scalar in Spelling.folded(text.tidied.lowercased()).unicodeScalars {
      switch scalar {
      case "'", "-": continue
      case let scalar where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        kept.append(scalar)
      default: kept.append(" ")
      }
    }
    words = String(kept).split(separator: " ").map { word in
      let bare = LetterMarks.removed(from: String(word))
      return Word(
        marked: String(word),
        bare: bare,
        loose: String(bare.map { $0 == "y" ? "i" : $0 })
      )
    }
  }

  /// Says how well a text meets this query, the best the highest: every word of the query begins a
  /// word of the text, in any order; `nil` when one does not.
  package func rank(in text: SearchKey) -> Int? {
    guard !words.isEmpty else { return nil }
    var rank = 0
    for word in words {
      let best = text.words.lazy.map(word.likeness).max() ?? 0
      guard best > 0 else { return nil }
      rank += best
    }
    return rank
  }
}
