import CourseCore

/// A sitting of a file alone as it is kept between two runs.
struct QuizState: Hashable, Sendable {
  let content: String
  let paper: Paper
  let rules: SittingRules
  var answers: [Sitting.Answer]

  /// The question on the screen.
  var position: Int?
  var skipped: [Int]
  var hints: [Int: Int]
  var elapsed: Span

  /// Whether the learner ended the quiz; the outcome follows from the answers.
  var outcome: Outcome?
}

extension QuizState: QuizSaving {
  var isEnded: Bool { outcome != nil }

  package var json: JSONValue {
    .object(present: [
      "content": .string(content),
      "paper": paper.json,
      "rules": rules.json,
      "answers": .array(answers.map(\.savedJSON)),
      "position": position.map { .integer($0) },
      "skipped": .integers(skipped),
      "hints": .array(hints.sorted { $0.key < $1.key }.map { .integers([$0.key, $0.value]) }),
      "elapsed": elapsed.json,
      "outcome": outcome?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    let hints = try json.list("hints") { value throws(ShapeError) in
      try value.elements { value throws(ShapeError) in try value.asInteger() }
    }
    guard hints.allSatisfy({ $0.count == 2 }) else { throw ShapeError("pairs", at: ["hints"]) }
    self.init(
      content: try json.string("content"),
      paper: try json.member("paper"),
      rules: try json.member("rules"),
      answers: try json.list("answers") { value throws(ShapeError) in
        try Sitting.Answer(saved: value)
      },
      position: try json.optionalInteger("position"),
      skipped: try json.list("skipped") { value throws(ShapeError) in try value.asInteger() },
      hints: Dictionary(hints.map { ($0[0], $0[1]) }) { first, _ in first },
      elapsed: try json.member("elapsed"),
      outcome: try json.optional("outcome")
    )
  }
}

extension Sitting.Answer {
  fileprivate var savedJSON: JSONValue {
    .object([
      "position": .integer(position),
      "revision": .integer(revision),
      "response": response.json,
      "hints": .integer(hints),
      "elapsed": elapsed.json,
    ])
  }

  fileprivate init(saved json: JSONValue) throws(ShapeError) {
    self.init(
      position: try json.integer("position"),
      revision: try json.integer("revision"),
      response: try json.member("response"),
      hints: try json.integer("hints"),
      elapsed: try json.member("elapsed")
    )
  }
}
