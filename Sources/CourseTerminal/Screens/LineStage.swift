/// Plays dialogues line by line: each page once from top to bottom, then one line of answer.
@MainActor final class LineStage: Stage {
  var words: Words
  private let console: LineConsole

  init(console: LineConsole, words: Words, traits: TerminalTraits) {
    self.console = console
    self.words = words
    if !traits.isUTF8 { console.write(words.notUTF8) }
    console.write(words.lineHelp)
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
    var said: [Paragraph] = []
    while !isOver() {
      let page = dialogue.page(words)
      if page.note == nil || page.body != said { say(page) }
      said = page.body
      if let note = page.note { console.write(note) }
      console.write(prompt(page), ends: " ")
      let line = try console.readLine(isSecret: dialogue.isSecret)
      if let answer = dialogue.take(line: line, words) { return answer }
    }
    return nil
  }

  private func say(_ page: Page) {
    let head = [page.title, page.progress].filter { !$0.isEmpty }.joined(separator: " – ")
    console.write("\n== " + head + " ==")
    for paragraph in page.body { console.write(paragraph.text) }
  }

  private func prompt(_ page: Page) -> String {
    let label = page.prompt?.label ?? ">"
    return "(" + page.keys.compactMap(inLines).joined(separator: ", ") + ")\n" + label
  }

  /// What to type in place of a key that has no line: nothing can be erased once it is sent.
  private func inLines(_ key: String) -> String? {
    switch key {
    case words.keyBackspace: nil
    case words.keyMenu: words.lineMenu
    case words.keyBack: words.lineBack
    case words.keyLeave: words.lineLeave
    default: key
    }
  }

  func close() {}

  func leave(_ text: String) { console.write("\n" + text) }
}
