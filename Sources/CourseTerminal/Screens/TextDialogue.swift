/// A text to read; Enter shows the rest of it, then goes on.
package struct TextDialogue: Dialogue {
  package enum Choice: Hashable, Sendable {
    case goOn, escape
  }

  let title: String
  let progress: String
  let body: [Paragraph]

  /// What Enter does, in a word or two.
  let next: String

  /// What Esc does; `nil` where there is nothing but to go on.
  let escape: Escape?

  package init(
    title: String,
    progress: String = "",
    body: [Paragraph],
    next: String,
    escape: Escape? = .menu
  ) {
    self.title = title
    self.progress = progress
    self.body = body
    self.next = next
    self.escape = escape
  }

  package func page(_ words: Words) -> Page {
    let others = escape.map { [words.key($0)] } ?? []
    return Page(
      title: title,
      progress: progress,
      body: body,
      keys: [words.keyEnter(next)] + others,
      keysToReadOn: [words.keyEnter(words.readOn)] + others
    )
  }

  package mutating func take(_ key: Key, _ words: Words) -> Choice? {
    switch key {
    case .enter: .goOn
    case .escape where escape != nil: .escape
    case .text("?") where escape == .menu: .escape
    case .text("0") where escape == .back || escape == .leave: .escape
    default: nil
    }
  }
}
