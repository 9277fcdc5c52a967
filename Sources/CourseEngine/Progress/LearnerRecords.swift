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

  /// Adds a step that has just been finished.
  mutating func add(_ step: StepPlace) {
    let station = StationID(.centre)
    let place = RecordPlace(order: .max, key: RecordKey(station: station, seq: .max))
    steps.append(FinishedStep(step: step, place: place))
  }

  func best(of task: TaskReference) -> TaskLevel? {
    observations.first { $0.task == task }?.best
  }
}

extension LearnerRecords {
  /// What conditions ask of the learner, adding an attempt that has just ended.
  func facts(
    in content: any Content,
    adding new: (assessment: AssessmentID, outcome: Outcome)? = nil
  ) -> LearnerFacts {
    var facts = LearnerFacts(
      completedCourses: Set(completed(.course).map { CourseID($0) }),
      independentTasks: Set(observations.filter { $0.best == .independent }.map(\.task))
    )
    facts.completedProgrammes = Set(completed(.programme).map { ProgrammeID($0) })
    var outcomes: [AssessmentID: [Outcome]] = [:]
    for attempt in attempts where attempt.status == .finished {
      attempt.outcome.map { outcomes[attempt.assessment, default: []].append($0) }
    }
    if let new { outcomes[new.assessment, default: []].append(new.outcome) }
    for (assessment, outcomes) in outcomes {
      let rules = content.assessment(assessment, in: .vietnamese)?.rules
      let standing = Standing(outcomes, counts: rules?.attempts.counts ?? .best)
      if standing.isPassed { facts.passedAssessments.insert(assessment) }
      facts.placementLevels[assessment] = standing.level
    }
    return facts
  }

  /// The lessons of a course whose every step is finished.
  func finishedLessons(of course: Course, in content: any Content) -> Set<LessonID> {
    Set(
      course.lessons.filter { lesson in
        let reference = LessonReference(course: course.id, lesson: lesson)
        let text = content.lesson(reference, in: .vietnamese)
        return text?.isFinished(finished(in: reference)) ?? false
      }
    )
  }

  private func completed(_ target: PolicyTarget) -> [String] {
    completions.filter { $0.target == target }.map(\.id)
  }
}
