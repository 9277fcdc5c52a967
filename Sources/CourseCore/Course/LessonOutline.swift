/// What lists and progress need to know of a lesson, without its texts.
package struct LessonOutline: Hashable, Sendable {
  package let title: String
  package let minutes: Int
  package let steps: [StepID]

  package init(title: String, minutes: Int, steps: [StepID]) {
    self.title = title
    self.minutes = minutes
    self.steps = steps
  }
}

extension LessonOutline {
  /// Whether every step is finished.
  package func isFinished(_ finished: Set<StepID>) -> Bool { steps.allSatisfy(finished.contains) }

  /// The step to go on with: the first one not finished.
  package func next(_ finished: Set<StepID>) -> StepID? {
    steps.first { !finished.contains($0) }
  }
}

extension Lesson {
  package var outline: LessonOutline {
    LessonOutline(title: title, minutes: minutes, steps: steps.map(\.id))
  }
}

extension LessonOutline: JSONRepresentable {
  package var json: JSONValue {
    ["title": .string(title), "minutes": .integer(minutes), "steps": .strings(steps)]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      title: try json.string("title"),
      minutes: try json.integer("minutes"),
      steps: try json.ids("steps")
    )
  }
}
