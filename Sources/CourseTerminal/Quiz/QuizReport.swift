import CourseCore

/// What a quiz came to, for other programs.
struct QuizReport {
  /// What one question came to.
  struct Entry {
    let key: QuestionKey
    let earned: Points
    let available: Points
    let result: QuestionOutcome.Result
  }

  private let entries: [Entry]

  /// `nil` where there is nothing to pass, and before the end.
  private let isPassed: Bool?
  private let earned: Points
  private let available: Points

  init(_ entries: [Entry], isPassed: Bool?, earned: Points, available: Points) {
    self.entries = entries
    self.isPassed = isPassed
    self.earned = earned
    self.available = available
  }

  /// The report of questions that all count.
  init(_ entries: [Entry], isPassed: Bool?) {
    self.init(
      entries,
      isPassed: isPassed,
      earned: entries.map(\.earned).reduce(.zero, +),
      available: entries.map(\.available).reduce(.zero, +)
    )
  }

  /// - Parameters:
  ///   - outcome: Of the quiz, or of what was answered when it was left.
  ///   - isFinished: Whether the quiz came to its end; nobody passes before.
  ///   - available: The points of the question at a position.
  init(_ outcome: Outcome, isFinished: Bool, available: (Int) -> Points) {
    self.init(
      outcome.questions.map { question in
        Entry(
          key: question.key,
          earned: question.earned,
          available: available(question.position),
          result: question.result
        )
      },
      isPassed: isFinished ? outcome.isPassed : nil,
      earned: outcome.earned,
      available: outcome.available
    )
  }

  var json: JSONValue {
    .object([
      "earned": .integer(earned.count),
      "available": .integer(available.count),
      "passed": isPassed.map { .bool($0) } ?? .null,
      "questions": .array(entries.map(json)),
    ])
  }

  private func json(_ entry: Entry) -> JSONValue {
    .object(present: [
      "bank": entry.key.bank.map { .string($0.rawValue) },
      "id": .string(entry.key.question.rawValue),
      "earned": .integer(entry.earned.count),
      "available": .integer(entry.available.count),
      "result": .string(entry.result.rawValue),
    ])
  }
}
