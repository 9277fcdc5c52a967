import CourseCore

/// What a quiz came to, for other programs.
struct QuizReport {
  private let outcome: Outcome
  private let isFinished: Bool
  private let available: (Int) -> Points

  /// - Parameters:
  ///   - outcome: Of the quiz, or of what was answered when it was left.
  ///   - isFinished: Whether the quiz came to its end; nobody passes before.
  ///   - available: The points of the question at a position.
  init(_ outcome: Outcome, isFinished: Bool, available: @escaping (Int) -> Points) {
    self.outcome = outcome
    self.isFinished = isFinished
    self.available = available
  }

  var json: JSONValue {
    .object([
      "earned": .integer(outcome.earned.count),
      "available": .integer(outcome.available.count),
      "passed": isFinished ? outcome.isPassed.map { .bool($0) } ?? .null : .null,
      "questions": .array(outcome.questions.map(json)),
    ])
  }

  private func json(_ question: QuestionOutcome) -> JSONValue {
    .object(present: [
      "bank": question.key.bank.map { .string($0.rawValue) },
      "id": .string(question.key.question.rawValue),
      "earned": .integer(question.earned.count),
      "available": .integer(available(question.position).count),
      "result": .string(question.result.rawValue),
    ])
  }
}
