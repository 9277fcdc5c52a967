/// What a page says, as somebody would read it out.
///
/// It goes by the bytes of pages that we made: every `<` and `>` of a text is escaped there.
enum SpokenPage {
  /// The texts of the main part, a line for each that stands by itself; names of people, which stand
  /// in elements that say so, and what is hidden are left out.
  static func lines(of page: String) -> [String] {
    guard let start = page.firstRange(of: "<main"), let end = page.firstRange(of: "</main>") else {
      return []
    }
    var reader = Reader(page.utf8[start.lowerBound..<end.lowerBound])
    return reader.read().map(spoken).filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// The line without signs that are for the eye alone.
  private static func spoken(_ line: String) -> String {
    let said = line.unicodeScalars.filter { $0.properties.generalCategory != .otherSymbol }
    return String(String.UnicodeScalarView(said)).replacing(" ·", with: ",")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Goes through the elements of a page.
private struct Reader {
  private var rest: Substring.UTF8View
  private var lines = [""]

  /// The element that is passed over, and how many of its name are open within it.
  private var passed: (name: String, depth: Int)?

  init(_ page: Substring.UTF8View) { rest = page }

  mutating func read() -> [String] {
    while !rest.isEmpty {
      let text = rest.prefix { $0 != UInt8(ascii: "<") }
      if passed == nil { lines[lines.count - 1] += Self.unescaped(Substring(text)) }
      rest = rest.dropFirst(text.count + 1)
      let tag = rest.prefix { $0 != UInt8(ascii: ">") }
      if !tag.isEmpty { take(Tag(String(Substring(tag)))) }
      rest = rest.dropFirst(tag.count + 1)
    }
    return lines
  }

  private mutating func take(_ tag: Tag) {
    if let (name, depth) = passed {
      guard tag.name == name else { return }
      let left = depth + (tag.isEnd ? -1 : 1)
      passed = left == 0 ? nil : (name, left)
      return
    }
    if !tag.isInline { lines.append("") }
    if tag.isUnspoken { passed = (tag.name, 1) }
    if let alt = tag.alt { lines.append(Self.unescaped(alt)) }
  }

  private static func unescaped(_ text: Substring) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }
}

/// The beginning or the end of an element.
private struct Tag {
  let name: String
  let isEnd: Bool
  private let attributes: Substring

  /// - Parameter text: What stands between `<` and `>`.
  init(_ text: String) {
    isEnd = text.hasPrefix("/")
    let inner = text.drop { $0 == "/" }
    name = String(inner.prefix { $0.isLetter || $0.isNumber })
    attributes = inner.dropFirst(name.count)
  }

  /// Whether the sentence goes on across it.
  var isInline: Bool { ["a", "b", "i", "em", "strong", "code"].contains(name) }

  var isUnspoken: Bool {
    guard !isEnd, !["img", "input", "br", "hr"].contains(name) else { return false }
    return ["script", "noscript", "select", "textarea"].contains(name)
      || [" hidden", " data-unspoken", " aria-hidden=\"true\""].contains { attributes.contains($0) }
  }

  /// What a picture shows.
  var alt: Substring? {
    guard name == "img", let start = attributes.firstRange(of: " alt=\"") else { return nil }
    return attributes[start.upperBound...].prefix { $0 != "\"" }
  }
}
