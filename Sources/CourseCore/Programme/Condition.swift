/// Something a learner has done or not.
package indirect enum Condition: Hashable, Sendable {
  /// Completed.
  case course(CourseID)

  /// Passed.
  case assessment(AssessmentID)

  /// Seen done alone.
  case task(TaskReference)

  /// Ever placed at this level or above.
  case placement(AssessmentID, fromLevel: Int)

  /// At least so many hold.
  case any([Condition], atLeast: Int)
  case all([Condition])
}
