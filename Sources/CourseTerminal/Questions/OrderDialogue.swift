import CourseCore

/// Lines to bring in order: their digits in turn, `3 1 2 4`.
struct OrderDialogue: AnswerDialogue {
  let lines: [String]
  private(set) var order: [Int] = []

  init(_ lines: [String], given: Response?) {
    self.lines = lines
    if case .order(let order) = given, order.allSatisfy(lines.indices.contains) {
      self.order = order
    }
  }

  func body(_ words: Words) -> [Paragraph] {
    let listed = lines.enumerated().map { place, line in
      let turn = order.firstIndex(of: place).map { Run("  (\(words.turn($0 + 1)))", .bold) }
      return Paragraph(mark: "\(place + 1). ", [Run(line)] + (turn.map { [$0] } ?? []))
    }
    return listed + [.blank, Paragraph(words.orderSoFar(soFar), isFocus: !order.isEmpty)]
  }

  private var soFar: String {
    lines.indices.map { $0 < order.count ? String(order[$0] + 1) : "_" }.joined(separator: " ")
  }

  func keys(_ words: Words) -> [String] {
    order.count < lines.count
      ? [words.keyPick(lines.count), words.keyBackspace]
      : [words.keyEnterAnswer, words.keyBackspace]
  }

  mutating func take(_ key: Key, _ words: Words) -> AnswerTurn {
    switch key {
    case .enter:
      return order.count == lines.count ? .done(.order(order)) : .note(words.noteOrderAll)
    case .backspace: if !order.isEmpty { order.removeLast() }
    case .clear: order = []
    case .text(" "), .text(","), .up, .down: break
    default:
      guard let digit = key.digit, lines.indices.contains(digit - 1) else {
        return .note(words.notePick(lines.count))
      }
      guard !order.contains(digit - 1) else { return .note(words.noteTwice(digit)) }
      order.append(digit - 1)
    }
    return .goesOn
  }

  /// The line names the whole order.
  mutating func take(line: String, _ words: Words) -> AnswerTurn {
    if !line.isEmpty { order = [] }
    for scalar in line.unicodeScalars {
      if case .note(let note) = take(.text(scalar), words) {
        order = []
        return .note(note)
      }
    }
    return take(.enter, words)
  }
}
