/// What lists and progress need to know of a test, without its questions.
package struct AssessmentOutline: Hashable, Sendable {
  package let id: AssessmentID
  package let title: String
  package let counts: AttemptRules.Counts
  package let modes: [AssessmentRules.Mode]
  package let isRetired: Bool
}

extension Assessment {
  package var outline: AssessmentOutline {
    AssessmentOutline(
      id: id,
      title: title,
      counts: rules.attempts.counts,
      modes: rules.modes,
      isRetired: isRetired
    )
  }
}

extension AssessmentOutline: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "assessment": .name(id),
      "title": .string(title),
      "counts": .name(counts, unless: .best),
      "modes": .strings(modes.map(\.rawValue)),
      "isRetired": .flag(isRetired),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      id: try json.id("assessment"),
      title: try json.string("title"),
      counts: try json.named("counts", usual: .best),
      modes: try json.list("modes") { value throws(ShapeError) in try value.named() },
      isRetired: try json.flag("isRetired")
    )
  }
}
