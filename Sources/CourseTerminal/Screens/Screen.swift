/// How large a screen is, in columns and rows.
package struct ScreenSize: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A page laid out for a screen of one size: as many lines as it has rows, none wider than it.
package struct Screen: Hashable, Sendable {
  package let lines: [TextLine]

  /// Where the next letter will stand, from 0; `nil` where nothing is typed.
  package let cursor: (column: Int, row: Int)?

  /// The first line of the body that is shown; more than the body has lines is never kept.
  package let scroll: Int

  /// How far one press of a paging key goes.
  package let leap: Int

  /// Whether the page is one to be read, and its end is not in sight.
  package let readsOn: Bool

  /// Whether the learner works somewhere that is not, or not wholly, in sight.
  package let hidesFocus: Bool

  package static func == (left: Self, right: Self) -> Bool {
    left.lines == right.lines && left.scroll == right.scroll
      && left.cursor?.column == right.cursor?.column && left.cursor?.row == right.cursor?.row
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(lines) }
}

extension Screen {
  /// Lays a page out from the line of its body that is wanted first.
  ///
  /// Where none is wanted it shows where the learner is working. A screen below 20 × 6 is taken for
  /// one of that size, and cut.
  package init(_ page: Page, size: ScreenSize, scroll wanted: Int?, words: Words) {
    let columns = max(20, size.columns)
    let body = page.body.flatMap { paragraph in
      paragraph.lines(columns: columns - 1).map { (line: $0, isFocus: paragraph.isFocus) }
    }
    var keys = Self.line(of: page.keys, columns: columns)
    var foot = page.note.map { Paragraph($0, .bold).lines(columns: columns) } ?? []
    var cursorColumn: Int?
    if let prompt = page.prompt {
      let line = Self.line(of: prompt, columns: columns)
      cursorColumn = min(columns - 1, line.columns)
      foot.append(line)
    }
    let window = { (keys: [TextLine]) in
      Window(
        lines: body.map(\.line),
        focus: body.indices.filter { body[$0].isFocus },
        room: max(1, max(6, size.rows) - 1 - foot.count - keys.count),
        scroll: wanted ?? (page.beginsAtTop ? 0 : nil)
      )
    }
    if let others = page.keysToReadOn.map({ Self.line(of: $0, columns: columns) }),
      window(others).isUnread
    {
      keys = others
      readsOn = true
    } else {
      readsOn = false
    }
    let part = window(keys)
    let more = readsOn ? words.moreToRead : words.moreBelow
    let shown = part.shown(more: more, words, columns: columns)
    let head = Self.head(page, columns: columns)
    lines = Array(
      ([head] + shown + foot + keys.map { $0.reversed(columns: columns) }).prefix(max(6, size.rows))
    )
    scroll = part.first
    hidesFocus = part.hidesFocus
    leap = max(1, part.room - 2)
    cursor = cursorColumn.map { ($0, 1 + shown.count + foot.count - 1) }
  }

  /// The keys with a dot between them; no line begins with one.
  private static func line(of keys: [String], columns: Int) -> [TextLine] {
    Paragraph(keys.map(\.unbroken).joined(separator: "\u{A0}· ")).lines(columns: columns)
  }

  private static func head(_ page: Page, columns: Int) -> TextLine {
    let progress = page.progress.isEmpty ? "" : " " + page.progress.shortened(to: columns * 3 / 4)
    let title = page.title.shortened(to: columns - progress.columns)
    let gap = String(repeating: " ", count: columns - title.columns - progress.columns)
    return TextLine(title + gap + progress, .reverse)
  }

  /// The end of the typed text is always in sight.
  private static func line(of prompt: Page.Prompt, columns: Int) -> TextLine {
    let label = prompt.label.shortened(to: columns / 2) + " "
    let room = columns - label.columns - 1
    var tail = Substring(prompt.text)
    while tail.columns > room { tail = tail.dropFirst() }
    return TextLine([Run(label, .bold), Run(String(tail))])
  }
}

extension String {
  /// The text with spaces at which no line is broken.
  fileprivate var unbroken: String { replacing(" ", with: "\u{A0}") }
}

extension TextLine {
  /// The line in reverse over the whole width.
  fileprivate func reversed(columns: Int) -> TextLine {
    let gap = String(repeating: " ", count: max(0, columns - self.columns))
    return TextLine(text + gap, .reverse)
  }
}

/// The part of a long body that is shown, with a mark where there is more.
private struct Window {
  let lines: [TextLine]
  let room: Int
  let first: Int

  /// The lines where the learner works; `nil` on a page to be read.
  private let focus: ClosedRange<Int>?

  init(lines: [TextLine], focus: [Int], room: Int, scroll: Int?) {
    self.lines = lines
    self.room = room
    self.focus = focus.first.flatMap { start in focus.last.map { start...$0 } }
    let last = max(0, lines.count - room)
    var first = scroll ?? 0
    if scroll == nil, let focus = self.focus, focus.upperBound >= room - 1 {
      first = min(focus.lowerBound - 1, focus.upperBound - room + 2)
    }
    self.first = min(max(0, first), last)
  }

  var hasMore: Bool { first + room < lines.count }

  /// Whether the end, or where the learner works, is further down than what is shown.
  var isUnread: Bool { hasMore && (focus.map { $0.upperBound >= first + room - 1 } ?? true) }

  /// Whether a mark of more, or an end of the screen, covers a line where the learner works.
  var hidesFocus: Bool {
    guard let focus else { return false }
    let top = first > 0 && room > 1 ? first + 1 : first
    let bottom = first + room - (hasMore ? 2 : 1)
    return focus.lowerBound < top || focus.upperBound > bottom
  }

  func shown(more: String, _ words: Words, columns: Int) -> [TextLine] {
    var shown = Array(lines.dropFirst(first).prefix(room))
    if hasMore { shown[shown.count - 1] = TextLine(more.shortened(to: columns), .bold) }
    if first > 0, room > 1 { shown[0] = TextLine(words.moreAbove.shortened(to: columns), .bold) }
    return shown + Array(repeating: TextLine(""), count: max(0, room - shown.count))
  }
}
