/// Finds whether a text says what a word of it means.
///
/// It goes by the forms that our texts use: `từ (nghĩa)`, `nghĩa (từ)`, `từ là nghĩa`, `từ, tức là
/// nghĩa`, `từ: nghĩa`, `nghĩa, gọi là từ`. What is said there, nobody but a reader can judge.
package enum Gloss {
  package static func isGiven(of word: String, in markdown: String) -> Bool {
    let text = Spelling.folded(markdown.replacing("**", with: "").lowercased()).tidied
    let word = Spelling.folded(word.lowercased())
    var rest = text[...]
    while let place = rest.firstRange(of: word) {
      if isWhole(place, in: text),
        isExplained(text[place.upperBound...]) || isNaming(text[..<place.lowerBound])
      {
        return true
      }
      rest = rest[place.upperBound...]
    }
    return false
  }

  /// Whether no letter stands at either end.
  private static func isWhole(_ place: Range<String.Index>, in text: String) -> Bool {
    let before = text[..<place.lowerBound].last
    let after = text[place.upperBound...].first
    return before?.isLetter != true && after?.isLetter != true
  }

  private static func isExplained(_ text: Substring) -> Bool {
    let after = text.drop { "\"'".contains($0) }
    return explaining.contains { after.hasPrefix($0) }
  }

  private static let explaining = [
    " (", ")", ":", " là ", ", là ", " tức ", ", tức ", " nghĩa là", ", nghĩa là", " có nghĩa",
    ", hay ", " hay gọi", ", còn gọi", " dùng để ", " để ", " giúp ",
  ]

  private static func isNaming(_ text: Substring) -> Bool {
    let before = String(text.reversed().drop { " \"'".contains($0) }.reversed())
    return naming.contains { before.hasSuffix($0) }
  }

  private static let naming = ["(", "gọi là", "gọi tắt là", "tên là", "tức là", "nghĩa là"]
}
