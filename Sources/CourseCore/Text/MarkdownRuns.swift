/// Takes the text of a block apart at its bold words and links.
enum MarkdownRuns {
  static func runs(of text: some StringProtocol) -> [Markdown.Run] {
    var runs: [Markdown.Run] = []
    var plain = ""
    var isBold = false
    var rest = Substring(text)
    func flush() {
      if !plain.isEmpty { runs.append(Markdown.Run(plain, isBold: isBold)) }
      plain = ""
    }
    while let character = rest.first {
      if rest.hasPrefix("**"), isBold || hasEnd(rest.dropFirst(2)) {
        flush()
        isBold.toggle()
        rest = rest.dropFirst(2)
      } else if character == "[", let (label, link, after) = link(in: rest) {
        flush()
        runs.append(Markdown.Run(label, isBold: isBold, link: link))
        rest = after
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    flush()
    return runs
  }

  /// Whether bold that begins here has something in it and ends.
  private static func hasEnd(_ text: Substring) -> Bool {
    guard let first = text.first, first != "*", first != " " else { return false }
    var rest = text
    while let star = rest.firstIndex(of: "*") {
      let after = rest.index(after: star)
      if after < rest.endIndex, rest[after] == "*" { return true }
      rest = rest[after...]
    }
    return false
  }

  /// Takes `[Bài 2](gia-danh)` off the front.
  private static func link(
    in text: Substring
  ) -> (label: String, link: Markdown.Link, after: Substring)? {
    // No label or target is longer; without a bound, a text of brackets would take for ever.
    guard let end = text.prefix(300).firstIndex(of: "]") else { return nil }
    let label = text[text.index(after: text.startIndex)..<end]
    let behind = text[text.index(after: end)...]
    guard !label.isEmpty, behind.first == "(", let close = behind.prefix(150).firstIndex(of: ")")
    else {
      return nil
    }
    let target = behind[behind.index(after: behind.startIndex)..<close]
    guard let link = Markdown.Link(target) else { return nil }
    return (String(label), link, behind[behind.index(after: close)...])
  }
}
