import CourseCore

/// The part of a question's page where the answer is given: one for each way of answering.
protocol AnswerDialogue: Sendable {
  func body(_ words: Words) -> [Paragraph]

  func prompt(_ words: Words) -> Page.Prompt?

  func keys(_ words: Words) -> [String]

  /// Whether letters are typed here, so that no letter can be a command.
  var isTyping: Bool { get }

  mutating func take(_ key: Key, _ words: Words) -> AnswerTurn

  /// Takes a whole line of line-by-line mode.
  mutating func take(line: String, _ words: Words) -> AnswerTurn
}

/// What a key came to.
enum AnswerTurn: Hashable, Sendable {
  case goesOn

  /// The key led nowhere; this says what would.
  case note(String)
  case done(Response)
}

extension AnswerDialogue {
  func prompt(_ words: Words) -> Page.Prompt? { nil }

  var isTyping: Bool { false }
}
