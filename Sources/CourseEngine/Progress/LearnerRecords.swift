import CourseCore

/// What the records say of one learner, read once for one use case.
struct LearnerRecords {
  let person: PersonID
  var steps: [FinishedStep]
  var attempts: [AttemptRow]
  let observations: [ObservationRow]
  var completions: [CompletionRow]

  init(of person: PersonID, tx: any StoreReading) throws {
    self.person = person
    steps = try tx.finishedSteps(of: person)
    attempts = try tx.attempts(of: person, at: nil)
    observations = try tx.observations(of: person)
    completions = try tx.completions(of: person)
  }

  /// The attempts that count, in the order of their records.
  func counted(at assessment: AssessmentID) -> [AttemptRow] {
    attempts.filter { $0.assessment == assessment && $0.status == .finished }
  }

  func finished(in lesson: LessonReference) -> Set<StepID> {
    Set(steps.filter { $0.step.lesson == lesson }.map(\.step.step))
  }

  func hasCompleted(_ course: CourseID) -> Bool {
    completions.contains { $0.target == .course && $0.id == course.rawValue }
  }

  func hasCompleted(_ programme: ProgrammeID) -> Bool {
    completions.contains { $0.target == .programme && $0.id == programme.rawValue }
  }

  func best(of task: TaskReference) -> TaskLevel? {
    observations.first { $0.task == task }?.best
  }
}

extension LearnerRecords {
  /// What conditions ask of the learner; a pass that counted once is never taken away.
  var facts: LearnerFacts {
    var facts = LearnerFacts(
      completedCourses: Set(
        completions.filter { $0.target == .course }.map { CourseID($0.id) }
      ),
      independentTasks: Set(observations.filter { $0.best == .independent }.map(\.task))
    )
    for attempt in attempts where attempt.status == .finished {
      if let outcome = attempt.outcome { facts.add(outcome, of: attempt.assessment) }
    }
    return facts
  }
}
