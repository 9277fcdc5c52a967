/// The courses advised to one learner: those of all pathways of the learner's groups, each once.
package struct Way: Hashable, Sendable {
  /// A course on the way.
  package struct Stop: Hashable, Sendable {
    package let course: CourseID

    /// Whether every pathway leaves it to the learner.
    package let isOptional: Bool

    /// Whether a placement shows that the learner may skip it.
    package let maySkip: Bool
    package let isCompleted: Bool
  }

  package let stops: [Stop]

  /// The placements that were not taken yet, in the order of their pathways.
  package let placements: [AssessmentID]

  /// Puts together the pathways that are offered to some groups; everyone is in `everyone`.
  package init(of pathways: [Pathway], for groups: [Audience], facts: LearnerFacts) {
    let groups = Set(groups + [.everyone])
    let offered = pathways.filter { !$0.isRetired && !groups.isDisjoint(with: $0.audience) }
    let courses = offered.flatMap { $0.courses.map(\.course) }.removingRepeats()
    stops = courses.map { course in
      let entries = offered.flatMap { way in
        way.courses.filter { $0.course == course }.map { (way: way, stop: $0) }
      }
      return Stop(
        course: course,
        isOptional: entries.allSatisfy(\.stop.isOptional),
        maySkip: entries.contains { entry in
          guard let placement = entry.way.placement, let from = entry.stop.skipFromLevel,
            let level = facts.placementLevels[placement]
          else { return false }
          return level >= from
        },
        isCompleted: facts.completedCourses.contains(course)
      )
    }
    placements = offered.compactMap(\.placement).removingRepeats()
      .filter { facts.placementLevels[$0] == nil }
  }

  /// Says which course to go on with: the one last worked in, else the next on the way, optional
  /// ones after all others.
  ///
  /// - Parameters:
  ///   - last: The course last worked in.
  ///   - isOpen: Whether everything that a course requires holds.
  ///   - isCompleted: Whether the learner has completed a course, on the way or off it.
  /// - Returns: A course that is open and not completed, or `nil` when there is none.
  package func next(
    after last: CourseID?,
    isOpen: (CourseID) -> Bool,
    isCompleted: (CourseID) -> Bool
  ) -> CourseID? {
    let advised = stops.filter { !$0.maySkip }
    let ordered =
      [last].compactMap(\.self) + advised.filter { !$0.isOptional }.map(\.course)
      + advised.filter(\.isOptional).map(\.course)
    return ordered.first { isOpen($0) && !isCompleted($0) }
  }
}
