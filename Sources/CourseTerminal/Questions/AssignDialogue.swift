import CourseCore

/// Match and sort: one left or item at a time, then the digit of what it belongs to; 0 is the tenth.
struct AssignDialogue: AnswerDialogue {
  let items: [String]
  let targets: [String]
  private(set) var assigned: [Int] = []

  init(_ items: [String], to targets: [String], given: Response?) {
    self.items = items
    self.targets = targets
    if case .assigned(let places) = given {
      assigned = places.prefix { $0 != nil }.compactMap { $0 }
    }
  }

  private var isComplete: Bool { assigned.count == items.count }

  func body(_ words: Words) -> [Paragraph] {
    let done = items.enumerated().prefix(assigned.count).map { place, item in
      Paragraph(mark: "• ", [Run(item + " → "), Run(targets[assigned[place]], .bold)])
    }
    guard !isComplete else {
      return done + [.blank, Paragraph(words.checkThenEnter, isFocus: true)]
    }
    let current = Paragraph(
      mark: words.itemOf(assigned.count + 1, items.count) + ": ",
      items[assigned.count],
      .bold,
      isFocus: true
    )
    let choices = targets.enumerated().map { place, target in
      Paragraph(mark: "  \((place + 1) % 10). ", target, isFocus: true)
    }
    return done + (done.isEmpty ? [] : [.blank]) + [current, Paragraph(words.belongsTo)] + choices
  }

  func keys(_ words: Words) -> [String] {
    isComplete
      ? [words.keyEnterAnswer, words.keyBackspace]
      : [words.keyPick(targets.count), words.keyBackspace]
  }

  mutating func take(_ key: Key, _ words: Words) -> AnswerTurn {
    switch key {
    case .enter:
      return isComplete ? .done(.assigned(assigned)) : .note(words.notePick(targets.count))
    case .backspace: if !assigned.isEmpty { assigned.removeLast() }
    case .clear: assigned = []
    case .text(" "), .text(","), .up, .down: break
    default:
      guard let digit = key.digit, targets.indices.contains((digit + 9) % 10) else {
        return .note(words.notePick(targets.count))
      }
      guard !isComplete else { return .note(words.checkThenEnter) }
      assigned.append((digit + 9) % 10)
    }
    return .goesOn
  }

  /// One digit or several; an empty line answers when all is assigned.
  mutating func take(line: String, _ words: Words) -> AnswerTurn {
    guard !line.isEmpty else { return take(.enter, words) }
    let before = assigned
    for scalar in line.unicodeScalars {
      if case .note(let note) = take(.text(scalar), words) {
        assigned = before
        return .note(note)
      }
    }
    return isComplete ? take(.enter, words) : .goesOn
  }
}
