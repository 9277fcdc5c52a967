/// A text as it is searched: without marks, capitals, apostrophes and hyphens.
///
/// Source: `domain.md`, section 6.2.
package struct SearchKey: Hashable, Sendable {
  /// The words, with their marks but otherwise folded, for ranking.
  package let marked: [String]

  /// The words without marks, y as i.
  package let words: [String]

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
    marked = String(kept).split(separator: " ").map(String.init)
    words = marked.map { word in
      String(LetterMarks.removed(from: word).map { $0 == "y" ? "i" : $0 })
    }
  }

  /// Says how well a text meets this query: every word of the query begins a word of the text, in
  /// any order; `nil` when one does not, and more when more of them do so with their marks.
  package func rank(in text: SearchKey) -> Int? {
    guard !words.isEmpty, words.allSatisfy({ word in text.words.contains { $0.hasPrefix(word) } })
    else { return nil }
    return marked.count { word in text.marked.contains { $0.hasPrefix(word) } }
  }
}
