import CourseCore
import CourseEngine

extension HardQuestion {
  var message: JSONValue {
    .object(present: [
      "bank": tally.key.bank.map { .string($0.rawValue) },
      "question": .string(tally.key.question.rawValue), "shown": tally.digest.json,
      "ask": ask.map { .string($0) },
      "lesson": lesson.map { .string($0.description) },
      "answers": .integer(tally.answers), "rightAnswers": .integer(tally.rightAnswers),
      "learners": .integer(tally.learners.count),
      "rightLearners": .integer(tally.rightLearners.count),
      "commonest": commonest?.message,
    ])
  }

  static let schema = Schema.object([
    "bank?": .named("ID"), "question": .named("ID"), "shown": .named("Media"),
    "ask?": .text("what was asked"), "lesson?": .text("course/lesson"),
    "answers": .whole("how often it was answered", least: 5),
    "rightAnswers": .whole("how often all of it was right"),
    "learners": .whole("how many people answered it", least: 1),
    "rightLearners": .whole("how many of them had it right at least once"),
    "commonest?": CommonAnswer.schema,
  ])
}

extension CommonAnswer {
  var message: JSONValue {
    .object(present: [
      "truth": answer.truth.map { .bool($0) },
      "pieces": .array(
        answer.pieces.map { piece in
          .object(present: [
            "text": .string(piece.text), "given": piece.given.map { .string($0) },
          ])
        }
      ),
      "times": .integer(times), "learners": .integer(learners),
    ])
  }

  static let schema = Schema.object([
    "truth?": .truth("of a question with one true answer of two"),
    "pieces": .list(.object(["text": .text(), "given?": .text("instead of what is right")])),
    "times": .whole("how often it was given", least: 1),
    "learners": .whole("by how many people", least: 2),
  ])
}
