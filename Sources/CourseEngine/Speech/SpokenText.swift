import CourseCore

/// What stands on a screen, as somebody would read it out: each line a sentence of its own.
struct SpokenText: Hashable {
  let text: String

  init(_ reading: Reading) {
    self.init([Markdown(reading.text).plainText, reading.picture?.alt ?? ""])
  }

  init(_ consent: ConsentText) { self.init([consent.text]) }

  /// The question with its options, numbered as they are shown.
  init(_ question: ShownQuestion, _ words: SpokenWords) {
    self.init(
      [Markdown(question.ask).plainText, question.picture?.alt ?? ""]
        + question.body.spoken(words) + question.hints
    )
  }

  init(_ lines: [String]) {
    text = lines.flatMap { $0.split(whereSeparator: \.isNewline) }
      .map { line in line.last.map { ".:!?…”".contains($0) } == true ? line : line + "." }
      .joined(separator: "\n")
  }
}

extension ShownQuestion.Body {
  fileprivate func spoken(_ words: SpokenWords) -> [String] {
    switch self {
    case .choices(let options, _): numbered(options.map(\.text))
    case .trueOrFalse: numbered([words.yes, words.no])
    case .typed: []
    case .number(let unit): unit.map { [$0] } ?? []
    case .order(let lines): numbered(lines)
    case .match(let lefts, let rights): lefts.map(\.text) + numbered(rights)
    case .sort(let headings, let items): items + numbered(headings)
    case .fill(let pieces): [pieces.map { $0.spoken(words) }.joined(separator: " ")]
    case .spot(let areas, _): numbered(areas.map(\.name))
    case .scenario(let story): story.spoken
    case .poll(let options): numbered(options)
    }
  }
}

extension ShownQuestion.Piece {
  fileprivate func spoken(_ words: SpokenWords) -> String {
    switch self {
    case .text(let text): text
    case .typed: words.gap
    case .picked(let options): "\(words.gap) (\(options.joined(separator: ", ")))"
    }
  }
}

extension ShownQuestion.Story {
  /// The scene being played; what was played before was read out then.
  fileprivate var spoken: [String] {
    guard let current else { return [] }
    return [Markdown(current.says).plainText] + numbered(current.replies.map(\.text))
  }
}

/// Options by the numbers that stand before them on the screen.
private func numbered(_ options: [String]) -> [String] {
  options.enumerated().map { "\($0.offset + 1): \($0.element)" }
}
