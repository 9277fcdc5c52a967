import CourseCore

/// A lesson of a file alone as it is kept between two runs.
struct LessonState: Hashable, Sendable {
  let content: String

  /// What chance is made from, so that the same questions come in the same order after a break.
  let seed: String

  /// In the order they were finished.
  var finished: [StepID] = []

  /// The tries at the questions of each step, in their order.
  var tries: [StepID: [PracticeTry]] = [:]
  var isEnded = false
}

extension LessonState: QuizSaving {
  package var json: JSONValue {
    .object([
      "content": .string(content),
      "seed": .string(seed),
      "finished": .strings(finished),
      "tries": .object(
        JSONObject(tries.map { ($0.key.rawValue, .array($0.value.map(\.json))) })
      ),
      "isEnded": .bool(isEnded),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    let all = try json.member("tries") { value throws(ShapeError) in try value.asObject() }
    var tries: [StepID: [PracticeTry]] = [:]
    for member in all {
      tries[StepID(member.key)] = try member.value.elements { value throws(ShapeError) in
        try PracticeTry(json: value)
      }
    }
    self.init(
      content: try json.string("content"),
      seed: try json.string("seed"),
      finished: try json.ids("finished"),
      tries: tries,
      isEnded: try json.flag("isEnded")
    )
  }
}
