/// The rules that a result is judged under, in the one form that is digested and kept for ever.
///
/// Titles and texts are no part of it: changing them judges nobody anew.
package struct Policy: Hashable, Sendable {
  package let json: JSONValue
}

extension Policy {
  /// How attempts at an assessment are drawn and judged.
  package init(_ assessment: Assessment) {
    json = [
      "assessment": .string(assessment.id.rawValue), "rules": assessment.rules.json,
      "draw": assessment.source.policy,
    ]
  }

  /// How attempts at a placement are drawn and judged.
  package init(_ placement: Placement) {
    json = [
      "placement": .string(placement.id.rawValue), "rules": placement.rules.json,
      "levels": .array(
        placement.levels.map { level in
          ["draw": .array(level.draw.map(\.json)), "right": .integer(level.right)]
        }
      ),
    ]
  }

  /// What completes a course, with the rules of the assessments it names.
  package init(_ course: Course, assessments: (AssessmentID) -> Assessment?) {
    json = [
      "course": .string(course.id.rawValue), "version": .string(course.version),
      "lessons": .strings(course.finish.lessons.chosen(from: course.lessons)),
      "tasks": .strings(course.finish.tasks.chosen(from: course.tasks.map(\.id))),
      "assessments": .array(
        course.finish.assessments.compactMap(assessments).map { Policy($0).json }
      ),
    ]
  }

  /// What completes a programme, with the rules of everything it names.
  package init(
    _ programme: Programme,
    courses: (CourseID) -> Course?,
    assessments: (AssessmentID) -> Assessment?
  ) {
    let leaves = programme.complete.flatMap(\.leaves)
    json = [
      "programme": .string(programme.id.rawValue), "version": .integer(programme.version),
      "complete": .array(programme.complete.map(\.json)),
      "courses": .array(
        leaves.compactMap { leaf in
          guard case .course(let id) = leaf else { return nil }
          return courses(id).map { Policy($0, assessments: assessments).json }
        }
      ),
      "assessments": .array(
        leaves.compactMap { leaf in
          guard case .assessment(let id) = leaf else { return nil }
          return assessments(id).map { Policy($0).json }
        }
      ),
    ]
  }
}

extension Condition {
  /// The conditions that name something, in the order written.
  package var leaves: [Condition] {
    switch self {
    case .any(let conditions, _), .all(let conditions): conditions.flatMap(\.leaves)
    case .course, .assessment, .task, .placement: [self]
    }
  }
}

extension Assessment.Source {
  /// Where questions come from; of questions of its own, their ids.
  fileprivate var policy: JSONValue {
    switch self {
    case .draw(let lines): .array(lines.map(\.json))
    case .questions(let questions): .strings(questions.map(\.id))
    }
  }
}

extension Programme {
  /// Whether the version decides on the day of a judgement.
  ///
  /// Where the clock is not trusted, a wrong date holds nobody back.
  package func isInForce(on moment: Moment) -> Bool {
    !moment.isWallTrusted || CalendarDay(moment.wall) >= effective
  }
}
