/// Gathers the lines of a text into blocks.
struct MarkdownBlocks {
  /// What the lines being gathered are.
  fileprivate enum Open: Equatable {
    case nothing
    case paragraph
    case bullets
    case numbered(from: Int)
  }

  private var blocks: [Markdown.Block] = []
  private var open = Open.nothing

  /// The items of the open list, or the open paragraph.
  private var items: [String] = []

  /// Whether the line before was empty.
  private var isAfterBlank = false

  mutating func take(_ line: Substring) {
    let text = line.trimmed
    if text.isEmpty {
      if open == .paragraph { close() }
    } else if text.hasPrefix("## ") {
      close()
      blocks.append(.heading(MarkdownRuns.runs(of: text.dropFirst(3).trimmed)))
    } else if text.hasPrefix("- ") {
      begin(.bullets, goesOn: open == .bullets)
      items.append(String(text.dropFirst(2).trimmed))
    } else if let (number, item) = Self.numberedItem(text) {
      begin(.numbered(from: number), goesOn: open.isNumbered)
      items.append(item)
    } else if open == .paragraph || (open != .nothing && line.first == " " && !isAfterBlank) {
      items[items.count - 1] += " " + text
    } else {
      begin(.paragraph, goesOn: false)
      items.append(String(text))
    }
    isAfterBlank = text.isEmpty
  }

  mutating func finished() -> [Markdown.Block] {
    close()
    return blocks
  }

  private mutating func begin(_ block: Open, goesOn: Bool) {
    guard !goesOn else { return }
    close()
    open = block
  }

  private mutating func close() {
    let lines = items.map { MarkdownRuns.runs(of: $0) }
    switch open {
    case .nothing: break
    case .paragraph: blocks += lines.map { .paragraph($0) }
    case .bullets: blocks.append(.bullets(lines))
    case .numbered(let first): blocks.append(.numbered(from: first, lines))
    }
    open = .nothing
    items = []
  }

  /// Takes `12. Text` apart; `nil` for anything else.
  private static func numberedItem(_ text: Substring) -> (Int, String)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(digits),
      text.dropFirst(digits.count).hasPrefix(". ")
    else { return nil }
    return (number, String(text.dropFirst(digits.count + 2).trimmed))
  }
}

extension MarkdownBlocks.Open {
  fileprivate var isNumbered: Bool { if case .numbered = self { true } else { false } }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let front = drop { $0 == " " || $0 == "\t" }
    guard let last = front.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return front }
    return front[...last]
  }
}
