/// The rules that a result is judged under: what a programme, course or assessment asks for,
/// together with the pass rules of everything it names.
///
/// Two policies that judge alike have one digest; titles and texts have no part in it.
package struct Policy: Hashable, Sendable {
  /// What is judged.
  package enum Subject: Hashable, Sendable {
    case assessment(AssessmentID)
    case course(CourseID)
    case programme(ProgrammeID, version: Int, complete: [Condition])
  }

  /// What completes a course.
  package struct CourseRule: Hashable, Sendable {
    package let course: CourseID
    package let finish: CourseFinish
  }

  /// What passes an assessment, or holds the levels of a placement.
  package struct AssessmentRule: Hashable, Sendable {
    package let assessment: AssessmentID
    package let pass: PassRule?
    package let counts: AttemptRules.Counts

    /// How many right hold each level, level 1 first; empty for anything but a placement.
    package let levels: [Int]
  }

  package let subject: Subject

  /// By id.
  package let courses: [CourseRule]

  /// By id.
  package let assessments: [AssessmentRule]
}

extension Policy {
  package init(_ assessment: Assessment) {
    self.init(
      subject: .assessment(assessment.id),
      courses: [],
      assessments: [AssessmentRule(assessment)]
    )
  }

  package init(_ placement: Placement) {
    self.init(
      subject: .assessment(placement.id),
      courses: [],
      assessments: [AssessmentRule(placement)]
    )
  }

  package init(_ course: Course, assessments: (AssessmentID) -> Assessment?) {
    self.init(
      subject: .course(course.id),
      courses: [CourseRule(course: course.id, finish: course.finish)],
      assessments: Set(course.finish.assessments).sorted().compactMap(assessments)
        .map { AssessmentRule($0) }
    )
  }

  package init(
    _ programme: Programme,
    courses: (CourseID) -> Course?,
    assessments: (AssessmentID) -> Assessment?,
    placements: (AssessmentID) -> Placement? = { _ in nil }
  ) {
    let leaves = programme.complete.flatMap(\.leaves)
    let named = Set(leaves.compactMap(\.courseID)).sorted().compactMap(courses)
    let tests = Set(leaves.compactMap(\.assessmentID) + named.flatMap(\.finish.assessments))
    self.init(
      subject: .programme(programme.id, version: programme.version, complete: programme.complete),
      courses: named.map { CourseRule(course: $0.id, finish: $0.finish) },
      assessments: tests.sorted().compactMap { id in
        assessments(id).map { AssessmentRule($0) } ?? placements(id).map { AssessmentRule($0) }
      }
    )
  }
}

extension Policy.AssessmentRule {
  fileprivate init(_ assessment: Assessment) {
    let rules = assessment.rules
    self.init(
      assessment: assessment.id,
      pass: rules.pass,
      counts: rules.attempts.counts,
      levels: []
    )
  }

  fileprivate init(_ placement: Placement) {
    self.init(
      assessment: placement.id,
      pass: nil,
      counts: placement.rules.attempts.counts,
      levels: placement.levels.map(\.right)
    )
  }
}

extension Condition {
  /// The conditions in it that are neither `any` nor `all`.
  package var leaves: [Condition] {
    switch self {
    case .any(let conditions, _), .all(let conditions): conditions.flatMap(\.leaves)
    default: [self]
    }
  }

  fileprivate var courseID: CourseID? { if case .course(let id) = self { id } else { nil } }

  fileprivate var assessmentID: AssessmentID? {
    switch self {
    case .assessment(let id), .placement(let id, _): id
    default: nil
    }
  }
}
