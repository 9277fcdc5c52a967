import CourseCore
import CourseEngine

extension RevisableQuestion {
  var message: JSONValue {
    [
      "shown": shown.json, "bank": .string(bank.rawValue), "question": .string(question.rawValue),
      "ask": .string(ask), "askNow": .string(askNow), "attempts": .integer(attempts),
    ]
  }

  static let schema = Schema.object([
    "shown": .named("Media"), "bank": .named("ID"), "question": .named("ID"),
    "ask": .text("what was asked"), "askNow": .text("what is asked now"),
    "attempts": .whole("in which it was asked"),
  ])
}
