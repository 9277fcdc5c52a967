import CourseCore

/// A text with gaps: one gap at a time, the text above it with what was given so far.
struct GapsDialogue: AnswerDialogue {
  let pieces: [ShownQuestion.Piece]
  private var given: [Response.Gap?]
  private var current = 0
  private var editor: LineEditor
  private var pick: PickDialogue?

  init(_ pieces: [ShownQuestion.Piece], given: Response?) {
    self.pieces = pieces
    let count = pieces.count { !$0.isText }
    self.given = Array(repeating: nil, count: count)
    if case .gaps(let gaps) = given, gaps.count == count { self.given = gaps }
    editor = LineEditor()
    open(0)
  }

  private var gaps: [ShownQuestion.Piece] { pieces.filter { !$0.isText } }

  var isTyping: Bool { pick == nil }

  private mutating func open(_ gap: Int) {
    current = gap
    editor = LineEditor()
    pick = nil
    if case .picked(let options) = gaps[gap] {
      var before: Response?
      if case .place(let place) = given[gap] { before = .places([place]) }
      pick = PickDialogue(options, isSeveral: false, given: before)
    } else if case .line(let line) = given[gap] {
      editor = LineEditor(line)
    }
  }

  func body(_ words: Words) -> [Paragraph] {
    let ask = words.gap(current + 1, gaps.count)
    return [Paragraph(sentence), .blank, Paragraph(ask, isFocus: true)] + (pick?.body(words) ?? [])
  }

  /// All gaps to type in are equally wide; the one being filled stands out.
  private var sentence: [Run] {
    var place = -1
    return pieces.map { piece in
      if case .text(let text) = piece { return Run(text) }
      place += 1
      let text = shown(given[place], in: gaps[place]) ?? "____"
      return Run("[\(text)]", place == current ? .reverse : .bold)
    }
  }

  private func shown(_ gap: Response.Gap?, in piece: ShownQuestion.Piece) -> String? {
    switch (gap, piece) {
    case (.line(let line), _): line
    case (.place(let place), .picked(let options)): options[place]
    default: nil
    }
  }

  func prompt(_ words: Words) -> Page.Prompt? {
    pick == nil ? Page.Prompt(label: words.gapLabel(current + 1), text: editor.text) : nil
  }

  func keys(_ words: Words) -> [String] {
    let enter = current + 1 < gaps.count ? words.keyEnterNext : words.keyEnterAnswer
    return (pick.map { [words.keyPick($0.options.count)] } ?? []) + [enter, words.keyBackspace]
  }

  mutating func take(_ key: Key, _ words: Words) -> AnswerTurn {
    if key == .backspace, current > 0, pick?.picked.isEmpty ?? editor.isEmpty {
      open(current - 1)
      return .goesOn
    }
    if var pick {
      let turn = pick.take(key, words)
      self.pick = pick
      guard case .done(.places(let places)) = turn else { return turn }
      return fill(.place(places[0]))
    }
    guard key == .enter else {
      _ = editor.take(key)
      return .goesOn
    }
    let line = editor.text.tidied
    return line.isEmpty ? .note(words.noteEmpty) : fill(.line(line))
  }

  private mutating func fill(_ gap: Response.Gap) -> AnswerTurn {
    given[current] = gap
    guard current + 1 < gaps.count else { return .done(.gaps(given)) }
    open(current + 1)
    return .goesOn
  }

  mutating func take(line: String, _ words: Words) -> AnswerTurn {
    if pick == nil { editor = LineEditor(line) }
    if pick != nil {
      for scalar in line.unicodeScalars {
        if case .note(let note) = take(.text(scalar), words) { return .note(note) }
      }
    }
    return take(.enter, words)
  }
}

extension ShownQuestion.Piece {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}
