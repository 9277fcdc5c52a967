/// What an attempt came to; all that outlives its answers.
///
/// `earned` never exceeds `available`. Nothing in it says "failed": `passed` tells what holds, the
/// lessons what is still to do.
package struct Outcome: Hashable, Sendable {
  /// What brought the attempt to its end.
  package enum Ending: String, Hashable, Sendable, CaseIterable {
    /// Everything that was to be asked was answered.
    case answered

    /// The learner ended it and left questions unanswered.
    case finished

    /// The time ran out.
    case timeUp = "time-up"
  }

  /// The part of an outcome that attempts are compared and counted by.
  package struct Summary: Hashable, Sendable {
    package let earned: Points
    package let available: Points

    /// As in the whole outcome.
    package let isPassed: Bool?
    package let level: Int?

    package init(earned: Points, available: Points, isPassed: Bool?, level: Int? = nil) {
      self.earned = earned
      self.available = available
      self.isPassed = isPassed
      self.level = level
    }
  }

  package let ending: Ending
  package let earned: Points

  /// The points of the drawn questions; of a placement, of those answered.
  package let available: Points

  /// Whether each critical question was right, at its first or its second wording.
  package let isCriticalSatisfied: Bool

  /// `nil` where nobody passes: a placement, a quiz without a verdict, a paper without points.
  package let isPassed: Bool?

  /// The highest level held, 0 for none; `nil` for anything but a placement.
  package let level: Int?

  /// The lessons that teach what critical questions asked for, where it was not right in the end.
  package let lessonsToReadAgain: [LessonReference]

  /// The drawn questions, of a placement those answered; then the second wordings answered.
  package let questions: [QuestionOutcome]

  package init(
    ending: Ending,
    earned: Points,
    available: Points,
    isCriticalSatisfied: Bool,
    isPassed: Bool?,
    level: Int? = nil,
    lessonsToReadAgain: [LessonReference] = [],
    questions: [QuestionOutcome]
  ) {
    self.ending = ending
    self.earned = earned
    self.available = available
    self.isCriticalSatisfied = isCriticalSatisfied
    self.isPassed = isPassed
    self.level = level
    self.lessonsToReadAgain = lessonsToReadAgain
    self.questions = questions
  }
}

extension Outcome {
  package var summary: Summary {
    Summary(earned: earned, available: available, isPassed: isPassed, level: level)
  }
}

/// What one question of an attempt came to.
package struct QuestionOutcome: Hashable, Sendable {
  package enum Result: String, Hashable, Sendable, CaseIterable {
    case right

    /// Some of its parts were right.
    case partly
    case wrong
    case unanswered

    /// A poll, which has no right answer.
    case unscored
  }

  package let position: Int
  package let key: QuestionKey
  package let digest: Digest
  package let parts: Int
  package let rightParts: Int

  /// Of a second wording always zero: the points of its first stay lost.
  package let earned: Points
  package let result: Result

  package init(
    position: Int,
    key: QuestionKey,
    digest: Digest,
    parts: Int,
    rightParts: Int,
    earned: Points,
    result: Result
  ) {
    self.position = position
    self.key = key
    self.digest = digest
    self.parts = parts
    self.rightParts = rightParts
    self.earned = earned
    self.result = result
  }
}

extension Outcome: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "ending": .string(ending.rawValue),
      "earned": .integer(earned.count),
      "available": .integer(available.count),
      "critical": .bool(isCriticalSatisfied),
      "passed": isPassed.map { .bool($0) },
      "level": level.map { .integer($0) },
      "readAgain": lessonsToReadAgain.isEmpty ? nil : .array(lessonsToReadAgain.map(\.json)),
      "questions": .array(questions.map(\.json)),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      ending: try json.choice("ending"),
      earned: try json.points("earned"),
      available: try json.points("available"),
      isCriticalSatisfied: try json.flag("critical"),
      isPassed: try json.optional("passed") { value throws(ShapeError) in try value.asBool() },
      level: try json.optionalInteger("level"),
      lessonsToReadAgain: try json.list("readAgain"),
      questions: try json.list("questions")
    )
  }
}

extension Outcome: JSONWritable {
  /// The same bytes as those of `json`.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("available", available.count)
      json.member("critical", isCriticalSatisfied)
      json.member("earned", earned.count)
      json.member("ending", ending.rawValue)
      json.member("level", level)
      json.member("passed", isPassed)
      json.member("questions", questions)
      if !lessonsToReadAgain.isEmpty { json.member("readAgain", lessonsToReadAgain.map(\.json)) }
    }
  }
}

extension QuestionOutcome: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("bank", key.bank?.rawValue)
      json.key("digest")
      json.digest(digest)
      json.member("earned", earned.count)
      json.member("parts", parts)
      json.member("position", position)
      json.member("question", key.question.rawValue)
      json.member("result", result.rawValue)
      json.member("rightParts", rightParts)
    }
  }
}

extension QuestionOutcome: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "position": .integer(position),
      "bank": key.bank.map { .string($0.rawValue) },
      "question": .string(key.question.rawValue),
      "digest": digest.json,
      "parts": .integer(parts),
      "rightParts": .integer(rightParts),
      "earned": .integer(earned.count),
      "result": .string(result.rawValue),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      position: try json.integer("position"),
      key: QuestionKey(bank: try json.optionalID("bank"), question: try json.id("question")),
      digest: try json.member("digest"),
      parts: try json.integer("parts"),
      rightParts: try json.integer("rightParts"),
      earned: try json.points("earned"),
      result: try json.choice("result")
    )
  }
}

extension JSONValue {
  /// Reads required points, which are never below zero.
  func points(_ key: String) throws(ShapeError) -> Points {
    let count = try integer(key)
    guard count >= 0 else { throw ShapeError("a number not below zero", at: [key]) }
    return Points(count)
  }
}
