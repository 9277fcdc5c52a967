/// A text to read; Enter goes on.
package struct TextDialogue: Dialogue {
  package enum Choice: Hashable, Sendable {
    case goOn, menu
  }

  let title: String
  let progress: String
  let body: [Paragraph]

  /// What Enter does, in a word or two.
  let next: String
  let hasMenu: Bool

  package init(
    title: String,
    progress: String = "",
    body: [Paragraph],
    next: String,
    hasMenu: Bool = true
  ) {
    self.title = title
    self.progress = progress
    self.body = body
    self.next = next
    self.hasMenu = hasMenu
  }

  package func page(_ words: Words) -> Page {
    Page(
      title: title,
      progress: progress,
      body: body,
      keys: [words.keyEnter(next)] + (hasMenu ? [words.keyMenu] : [])
    )
  }

  package mutating func take(_ key: Key, _ words: Words) -> Choice? {
    switch key {
    case .enter: .goOn
    case .escape where hasMenu, .text("?") where hasMenu: .menu
    default: nil
    }
  }
}
