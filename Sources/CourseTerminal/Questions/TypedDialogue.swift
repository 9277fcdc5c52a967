import CourseCore

/// A word or a number to type.
struct TypedDialogue: AnswerDialogue {
  let unit: String?
  let isNumber: Bool
  private var editor: LineEditor

  init(unit: String?, isNumber: Bool, given: Response?) {
    self.unit = unit
    self.isNumber = isNumber
    switch given {
    case .line(let line), .number(let line, _): editor = LineEditor(line)
    default: editor = LineEditor()
    }
  }

  var isTyping: Bool { true }

  func body(_ words: Words) -> [Paragraph] {
    guard isNumber else { return [Paragraph(words.typeAnswer)] }
    return [Paragraph(unit.map(words.typeNumberOf) ?? words.typeNumber)]
  }

  func prompt(_ words: Words) -> Page.Prompt? {
    Page.Prompt(label: words.answerLabel, text: editor.text)
  }

  func keys(_ words: Words) -> [String] { [words.keyEnterAnswer, words.keyBackspace] }

  mutating func take(_ key: Key, _ words: Words) -> AnswerTurn {
    guard key == .enter else {
      _ = editor.take(key)
      return .goesOn
    }
    let line = editor.text.tidied
    return line.isEmpty ? .note(words.noteEmpty) : .done(.line(line))
  }

  mutating func take(line: String, _ words: Words) -> AnswerTurn {
    editor = LineEditor(line)
    return take(.enter, words)
  }
}
