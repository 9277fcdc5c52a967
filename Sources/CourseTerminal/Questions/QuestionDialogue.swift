package import CourseCore

/// A question as it is asked, with the answer as far as it was given.
package struct QuestionDialogue: Dialogue {
  package enum Answer: Hashable, Sendable {
    case response(Response)

    /// The learner wants something else than to answer: a hint, to leave it for later, to stop.
    case menu
  }

  let title: String
  let progress: String
  let shown: ShownQuestion
  private var dialogue: any AnswerDialogue
  private var note: String?

  /// Asks a question that may have been given an answer before; a story, the replies so far.
  package init(
    _ shown: ShownQuestion,
    given: Response? = nil,
    title: String,
    progress: String
  ) {
    self.shown = shown
    self.title = title
    self.progress = progress
    dialogue = Self.dialogue(for: shown.body, given: given)
  }

  private static func dialogue(
    for body: ShownQuestion.Body,
    given: Response?
  ) -> any AnswerDialogue {
    switch body {
    case .choices(let options, let isSeveral):
      PickDialogue(options.map(\.said), isSeveral: isSeveral, given: given)
    case .spot(let areas, let isSeveral):
      PickDialogue(areas.map(\.name), isSeveral: isSeveral, given: given)
    case .poll(let options): PickDialogue(options, isSeveral: true, given: given)
    case .trueOrFalse: TruthDialogue(given: given)
    case .typed: TypedDialogue(unit: nil, isNumber: false, given: given)
    case .number(let unit): TypedDialogue(unit: unit, isNumber: true, given: given)
    case .order(let lines): OrderDialogue(lines, given: given)
    case .match(let lefts, let rights): AssignDialogue(lefts.map(\.said), to: rights, given: given)
    case .sort(let headings, let items): AssignDialogue(items, to: headings, given: given)
    case .fill(let pieces): GapsDialogue(pieces, given: given)
    case .scenario(let story): StoryDialogue(story, given: given)
    }
  }

  package func page(_ words: Words) -> Page {
    var body: [Paragraph] = []
    body += Markdown(shown.ask).paragraphs(.bold)
    if let picture = shown.picture, !picture.alt.isEmpty {
      body += [.blank, Paragraph(words.picture(picture.alt))]
    }
    for hint in shown.hints { body += [.blank, Paragraph(words.hint(hint))] }
    body.append(.blank)
    body += dialogue.body(words)
    return Page(
      title: title,
      progress: progress,
      body: body,
      note: note,
      prompt: dialogue.prompt(words),
      keys: dialogue.keys(words) + [words.keyMenu]
    )
  }

  package mutating func take(_ key: Key, _ words: Words) -> Answer? {
    if key == .escape || (key == .text("?") && !dialogue.isTyping) { return .menu }
    return settle(dialogue.take(key, words))
  }

  package mutating func take(line: String, _ words: Words) -> Answer? {
    if line.filter({ $0 != " " }) == "?" { return .menu }
    return settle(dialogue.take(line: line, words))
  }

  /// Says why the answer was not taken; the learner goes on with what was given.
  package mutating func refuse(_ note: String) { self.note = note }

  private mutating func settle(_ turn: AnswerTurn) -> Answer? {
    note = nil
    switch turn {
    case .goesOn: return nil
    case .note(let text): note = text
    case .done(let response): return .response(response)
    }
    return nil
  }
}

extension ShownQuestion.Option {
  /// The line, or what is on the picture where it has no line.
  fileprivate var said: String { text.isEmpty ? picture?.alt ?? "" : text }
}
