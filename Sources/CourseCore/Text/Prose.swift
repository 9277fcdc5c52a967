/// A text of the small Markdown as its reader meets it: sentence by sentence, word by word.
package struct Prose: Hashable, Sendable {
  /// A word as it stands in a sentence, without the signs around it.
  package struct Word: Hashable, Sendable {
    package let text: String

    /// Whether it stands alone in quotes, as what is shown or said rather than used.
    package let isQuoted: Bool

    /// Whether it begins with a capital letter.
    package var isCapital: Bool { text.first?.isUppercase == true }
  }

  package struct Sentence: Hashable, Sendable {
    package let text: String
    package let words: [Word]
  }

  package let sentences: [Sentence]

  package init(_ markdown: String) {
    let lines = Markdown(markdown).plainText.split(whereSeparator: \.isNewline)
    sentences = lines.flatMap { Self.sentences(in: $0) }
  }

  package var wordCount: Int { sentences.reduce(0) { $0 + $1.words.count } }

  /// A sentence ends at a sign that a space follows, but for a full stop inside one: `v.v. và`.
  private static func sentences(in line: Substring) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = line.startIndex
    var place = start
    while place < line.endIndex {
      let sign = line[place]
      place = line.index(after: place)
      guard ".!?…".contains(sign) else { continue }
      while place < line.endIndex, closing.contains(line[place]) || ".!?…".contains(line[place]) {
        place = line.index(after: place)
      }
      let rest = line[place...]
      guard rest.isEmpty || rest.first?.isWhitespace == true,
        sign != "." || rest.first(where: { !$0.isWhitespace })?.isLowercase != true
      else { continue }
      sentences.append(contentsOf: sentence(line[start..<place]))
      start = place
    }
    return sentences + sentence(line[start...])
  }

  private static let closing: Set<Character> = ["”", "’", "\"", "'", "»", ")", "*"]

  private static func sentence(_ text: Substring) -> [Sentence] {
    let words = text.split(whereSeparator: \.isWhitespace).compactMap { word($0) }
    return words.isEmpty ? [] : [Sentence(text: String(text).tidied, words: words)]
  }

  private static func word(_ token: Substring) -> Word? {
    let isOutside = { (sign: Character) in !sign.isLetter && !sign.isNumber }
    guard let first = token.firstIndex(where: { !isOutside($0) }),
      let last = token.lastIndex(where: { !isOutside($0) })
    else { return nil }
    let before = token[..<first]
    // The ending of an address or a file: `.vn`, `.apk`.
    let start = before.last == "." ? token.index(before: first) : first
    let after = token[token.index(after: last)...]
    return Word(
      text: String(token[start...last]),
      isQuoted: before.contains { "“‘\"".contains($0) } && after.contains { "”’\"".contains($0) }
    )
  }
}
