/// Plays dialogues on the whole screen, one page at a time.
@MainActor final class FullScreenStage: Stage {
  var words: Words
  private let console: Console
  private let lines: LineConsole

  /// Shown above the keys until the first key: that marks cannot be shown.
  private var notice: String?
  private var drawn: Screen?

  init(console: Console, lines: LineConsole, words: Words, traits: TerminalTraits) {
    self.console = console
    self.lines = lines
    self.words = words
    notice = traits.isUTF8 ? nil : words.notUTF8
    console.open()
  }

  func play<D: Dialogue>(_ dialogue: inout D) throws(Interruption) -> D.Answer {
    while true {
      if let answer = try play(&dialogue, until: { false }) { return answer }
    }
  }

  func play<D: Dialogue>(
    _ dialogue: inout D,
    until isOver: () -> Bool
  ) throws(Interruption) -> D.Answer? {
    var scroll: Int?
    while !isOver() {
      var page = dialogue.page(words)
      page.note = page.note ?? notice
      let screen = Screen(page, size: console.size, scroll: scroll, words: words)
      draw(screen)
      guard let key = try console.nextKey(within: 1_000) else { continue }
      if key == .redraw {
        drawn = nil
      } else if let step = screen.step(for: key, arrowsMove: !dialogue.takesArrows) {
        scroll = max(0, screen.scroll + step)
      } else if key == .enter, screen.readsOn {
        scroll = screen.scroll + screen.leap
      } else {
        notice = nil
        if let answer = dialogue.take(key, words) { return answer }
        if scroll != nil, hidesWork(dialogue.page(words), scroll) { scroll = nil }
      }
    }
    return nil
  }

  /// Whether the learner works where the text that was moved to does not show it; what is in sight
  /// stays where it is.
  private func hidesWork(_ page: Page, _ scroll: Int?) -> Bool {
    Screen(page, size: console.size, scroll: scroll, words: words).hidesFocus
  }

  private func draw(_ screen: Screen) {
    guard screen != drawn else { return }
    console.draw(screen)
    drawn = screen
  }

  func close() {
    console.close()
    drawn = nil
  }

  func leave(_ text: String) {
    close()
    lines.write(text)
  }
}

extension Screen {
  /// How many lines a key moves the text; `nil` for keys that do not.
  fileprivate func step(for key: Key, arrowsMove: Bool) -> Int? {
    switch key {
    case .pageDown: leap
    case .pageUp: -leap
    case .down where arrowsMove: min(3, leap)
    case .up where arrowsMove: -min(3, leap)
    default: nil
    }
  }
}
