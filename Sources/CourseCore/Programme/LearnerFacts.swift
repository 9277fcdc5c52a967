/// What a learner has done, as far as conditions ask.
package struct LearnerFacts: Hashable, Sendable {
  /// Completed once; completed stays completed.
  package var completedCourses: Set<CourseID>
  package var completedProgrammes: Set<ProgrammeID>
  package var passedAssessments: Set<AssessmentID>

  /// The tasks that were seen done alone.
  package var independentTasks: Set<TaskReference>

  /// The highest level ever held, by placement; 0 where none was.
  package var placementLevels: [AssessmentID: Int]

  package init(
    completedCourses: Set<CourseID> = [],
    completedProgrammes: Set<ProgrammeID> = [],
    passedAssessments: Set<AssessmentID> = [],
    independentTasks: Set<TaskReference> = [],
    placementLevels: [AssessmentID: Int] = [:]
  ) {
    self.completedCourses = completedCourses
    self.completedProgrammes = completedProgrammes
    self.passedAssessments = passedAssessments
    self.independentTasks = independentTasks
    self.placementLevels = placementLevels
  }

  /// Adds how the learner stands in an assessment or placement.
  package mutating func add(_ standing: Standing, of assessment: AssessmentID) {
    if standing.isPassed { passedAssessments.insert(assessment) }
    if let level = standing.level { add(level: level, of: assessment) }
  }

  /// Adds an attempt that counts.
  package mutating func add(_ outcome: Outcome, of assessment: AssessmentID) {
    if outcome.isPassed == true { passedAssessments.insert(assessment) }
    if let level = outcome.level { add(level: level, of: assessment) }
  }

  private mutating func add(level: Int, of placement: AssessmentID) {
    placementLevels[placement] = max(level, placementLevels[placement] ?? 0)
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
