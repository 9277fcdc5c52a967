import CourseCore

extension SpokenText {
  /// What is said to an answer: whether it was right, what is, and why.
  init(_ explanation: Explanation, of question: ShownQuestion, _ words: SpokenWords) {
    let verdict = explanation.isRight.map { [$0 ? words.right : words.notYet] } ?? []
    self.init(
      verdict + [Markdown(question.ask).plainText] + explanation.parts.flatMap { $0.spoken(words) }
        + (explanation.rightAnswer?.spoken(words) ?? [])
        + [explanation.comment, explanation.why.map { Markdown($0).plainText }].compactMap { $0 }
    )
  }

  /// What an attempt came to, and what is still to do.
  init(_ result: ResultView, _ words: SpokenWords) {
    let verdict = result.outcome.isPassed.map { [$0 ? words.passed : words.stillToDo] } ?? []
    self.init(
      [result.assessment.title] + (result.levelTitle.map { [$0] } ?? verdict)
        + result.lessonsToReadAgain.map { "\(words.readAgain): \($0.title)" }
    )
  }
}

extension Explanation.Part {
  /// Only what the learner chose or gave, and what belongs there: the rest was read out before.
  fileprivate func spoken(_ words: SpokenWords) -> [String] {
    guard isPicked != false else { return [] }
    let belongs = isRight == false ? right.map { "\(words.rightAnswer): \($0)" } : nil
    return [text, given, belongs, marked, why].compactMap { $0 }.filter { !$0.isEmpty }
  }
}

extension Explanation.RightAnswer {
  /// For kinds whose parts do not say it.
  fileprivate func spoken(_ words: SpokenWords) -> [String] {
    switch self {
    case .options(let texts): ["\(words.rightAnswer): \(texts.joined(separator: "; "))"]
    case .truth(let truth): ["\(words.rightAnswer): \(truth ? words.yes : words.no)"]
    case .line(let line): ["\(words.rightAnswer): \(line)"]
    case .number(let number, let unit):
      [
        "\(words.rightAnswer): \([number.description, unit].compactMap { $0 }.joined(separator: " "))"
      ]
    case .sequence(let lines): [words.rightAnswer] + lines
    case .pairs, .groups, .gaps: []
    }
  }
}
