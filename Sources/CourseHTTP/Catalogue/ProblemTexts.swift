import CourseCore
import CourseEngine

/// What is said about problems in one language; there is one catalogue for each.
struct ProblemTexts: Sendable {
  /// A short sentence that says what is so and what to do next.
  let title: @Sendable (ProblemKind) -> String

  /// What exactly is wrong, for whoever writes the client.
  let detail: @Sendable (ProblemDetail) -> String

  /// Where a value stands in a message, as a path; the whole message has a name instead.
  static func place(_ violation: Violation, whole: String) -> String {
    violation.path.isEmpty ? whole : violation.path.joined(separator: "/")
  }

  /// The sentences that the engine has for what was typed, one after another.
  static func text(of refused: [Refused], in language: Language) -> String {
    refused.map { RefusalWords.text($0.refusal, in: language) }.joined(separator: " ")
  }
}
