/// A line to type: a card, a PIN, a word to search for.
package struct LineDialogue: Dialogue {
  package enum Answer: Hashable, Sendable {
    case line(String)
    case back
  }

  let title: String
  let body: [Paragraph]
  let label: String
  package let isSecret: Bool
  private var editor = LineEditor()
  private var note: String?

  package init(
    title: String,
    body: [Paragraph],
    label: String,
    isSecret: Bool = false,
    note: String? = nil
  ) {
    self.title = title
    self.body = body
    self.label = label
    self.isSecret = isSecret
    self.note = note
  }

  package func page(_ words: Words) -> Page {
    let shown = isSecret ? String(repeating: "*", count: editor.text.count) : editor.text
    return Page(
      title: title,
      body: body,
      note: note,
      prompt: Page.Prompt(label: label, text: shown),
      keys: [words.keyType, words.keyEnterDone, words.keyBackspace, words.keyBack]
    )
  }

  package mutating func take(_ key: Key, _ words: Words) -> Answer? {
    switch key {
    case .enter where !editor.isEmpty: return .line(editor.text)
    case .enter: note = words.noteEmpty
    case .escape: return .back
    default: if editor.take(key) { note = nil }
    }
    return nil
  }

  package mutating func take(line: String, _ words: Words) -> Answer? {
    if line == "?" || line == "0" { return .back }
    editor = LineEditor(line)
    defer { editor = LineEditor() }
    return take(.enter, words)
  }
}
