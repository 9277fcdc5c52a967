import CourseCore

/// Whoever answers wrong is told why, at the choice that was made.
struct MissingReasons: TeachingRule {
  func findings(in file: TaughtFile) -> [TeachingFinding] {
    file.questions.flatMap { question -> [TeachingFinding] in
      let silent = Self.silent(in: question)
      let part = question.id.rawValue
      if !silent.isEmpty {
        return silent.map { text in
          TeachingFinding(
            problem: .noReason,
            words: [.own(DocumentReader.shortened(text))],
            part: part,
            text: text,
            quote: text
          )
        }
      }
      guard question.why == nil, Self.needsOneReason(question.answer) else { return [] }
      return [TeachingFinding(problem: .noReasonAtAll, words: [], part: part, text: question.ask)]
    }
  }

  /// The wrong choices of which nothing is said.
  private static func silent(in question: Question) -> [String] {
    switch question.answer {
    case .choices(let options):
      options.filter { !$0.isRight && $0.why == nil }.map(\.text)
    case .spot(let areas):
      areas.filter { !$0.isRight && $0.why == nil }.map(\.name)
    case .scenario(let scenes):
      scenes.flatMap(\.replies).filter { $0.worth == .unsafe && $0.why == nil }.map(\.text)
    default: []
    }
  }

  /// Whether one explanation has to do for all that can be wrong.
  private static func needsOneReason(_ answer: AnswerKey) -> Bool {
    switch answer {
    case .choices, .spot, .scenario, .poll: false
    case .trueOrFalse, .typed, .number, .order, .match, .sort, .fill: true
    }
  }
}
