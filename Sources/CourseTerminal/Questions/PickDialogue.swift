import CourseCore

/// Options with numbers: one digit chooses, or digits switch on and off; Enter answers.
struct PickDialogue: AnswerDialogue {
  let options: [String]
  let isSeveral: Bool
  private(set) var picked: Set<Int> = []
  private var latest: Int?

  init(_ options: [String], isSeveral: Bool, given: Response? = nil) {
    self.options = options
    self.isSeveral = isSeveral
    if case .places(let places) = given {
      picked = Set(places).intersection(options.indices)
    }
  }

  func body(_ words: Words) -> [Paragraph] {
    let lead = isSeveral ? [Paragraph(words.chooseSeveral)] : []
    return lead
      + options.enumerated().map { place, option in
        let isPicked = picked.contains(place)
        let box = isSeveral ? (isPicked ? "[x] " : "[ ] ") : (isPicked ? "> " : "  ")
        return Paragraph(
          mark: box + "\(place + 1). ",
          option,
          isPicked ? .reverse : .plain,
          isFocus: latest == place
        )
      }
  }

  func keys(_ words: Words) -> [String] {
    [
      isSeveral ? words.keyToggle(options.count) : words.keyPick(options.count),
      words.keyEnterAnswer,
    ]
  }

  mutating func take(_ key: Key, _ words: Words) -> AnswerTurn {
    switch key {
    case .enter:
      guard !picked.isEmpty else { return .note(words.notePick(options.count)) }
      return .done(.places(picked.sorted()))
    case .backspace, .clear:
      picked = []
    case .text(" "), .text(","), .down, .up:
      break
    default:
      guard let digit = key.digit, options.indices.contains(digit - 1) else {
        return .note(words.notePick(options.count))
      }
      toggle(digit - 1)
    }
    return .goesOn
  }

  private mutating func toggle(_ place: Int) {
    latest = place
    if !isSeveral { picked = [place] } else if picked.remove(place) == nil { picked.insert(place) }
  }

  /// The line names the whole answer: what was picked before does not count.
  mutating func take(line: String, _ words: Words) -> AnswerTurn {
    let before = self
    picked = []
    for scalar in line.unicodeScalars {
      if case .note(let note) = take(.text(scalar), words) {
        self = before
        return .note(note)
      }
    }
    guard isSeveral || line.count(where: \.isNumber) <= 1 else {
      self = before
      return .note(words.noteOnlyOne)
    }
    return take(.enter, words)
  }
}

/// True or false as two options.
struct TruthDialogue: AnswerDialogue {
  private var pick: PickDialogue?
  private let given: Int?

  init(given: Response?) {
    if case .truth(let truth) = given { self.given = truth ? 0 : 1 } else { self.given = nil }
  }

  private func options(_ words: Words) -> PickDialogue {
    pick
      ?? PickDialogue(
        [words.sayTrue, words.sayFalse],
        isSeveral: false,
        given: given.map { .places([$0]) }
      )
  }

  func body(_ words: Words) -> [Paragraph] { options(words).body(words) }

  func keys(_ words: Words) -> [String] { options(words).keys(words) }

  mutating func take(_ key: Key, _ words: Words) -> AnswerTurn {
    var options = options(words)
    defer { pick = options }
    return options.take(key, words).asTruth
  }

  mutating func take(line: String, _ words: Words) -> AnswerTurn {
    var options = options(words)
    defer { pick = options }
    return options.take(line: line, words).asTruth
  }
}

extension AnswerTurn {
  fileprivate var asTruth: Self {
    if case .done(.places(let places)) = self { .done(.truth(places == [0])) } else { self }
  }
}
