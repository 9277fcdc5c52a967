/// What a learner has done, as far as conditions ask.
package struct LearnerFacts: Hashable, Sendable {
  package var completedCourses: Set<CourseID>
  package var passedAssessments: Set<AssessmentID>

  /// The tasks that were seen done alone.
  package var independentTasks: Set<TaskReference>

  /// The highest level ever reached, by placement.
  package var placementLevels: [AssessmentID: Int]

  package init(
    completedCourses: Set<CourseID> = [],
    passedAssessments: Set<AssessmentID> = [],
    independentTasks: Set<TaskReference> = [],
    placementLevels: [AssessmentID: Int] = [:]
  ) {
    self.completedCourses = completedCourses
    self.passedAssessments = passedAssessments
    self.independentTasks = independentTasks
    self.placementLevels = placementLevels
  }

  /// Adds an attempt that counts.
  package mutating func add(_ outcome: Outcome, of assessment: AssessmentID) {
    if outcome.isPassed == true { passedAssessments.insert(assessment) }
    if let level = outcome.level {
      placementLevels[assessment] = max(level, placementLevels[assessment] ?? 0)
    }
  }
}

extension LearnerFacts {
  package func satisfies(_ condition: Condition) -> Bool {
    switch condition {
    case .course(let id): completedCourses.contains(id)
    case .assessment(let id): passedAssessments.contains(id)
    case .task(let task): independentTasks.contains(task)
    case .placement(let id, let level): placementLevels[id] ?? 0 >= level
    case .any(let conditions, let count): conditions.count(where: satisfies) >= count
    case .all(let conditions): conditions.allSatisfy(satisfies)
    }
  }

  /// Returns what is still to do: of a list of which all must hold, what does not hold yet.
  ///
  /// An `all` is taken apart into what is missing of it; an `any` stays whole, because which way to
  /// take is the learner's choice.
  package func missing(of conditions: [Condition]) -> [Condition] {
    conditions.flatMap { condition -> [Condition] in
      if satisfies(condition) { return [] }
      if case .all(let parts) = condition { return missing(of: parts) }
      return [condition]
    }
  }
}
