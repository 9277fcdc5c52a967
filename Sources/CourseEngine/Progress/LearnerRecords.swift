import CourseCore

/// What the records say of one learner, read once for one use case.
struct LearnerRecords {
  let person: PersonID

  /// The course of the step that was finished last.
  private(set) var lastCourse: CourseID?
  private var steps: [LessonReference: Set<StepID>]
  let attempts: [AttemptRow]
  private let observations: [ObservationRow]
  private let completions: [CompletionRow]

  init(of person: PersonID, tx: any StoreReading) throws {
    self.person = person
    let finished = try tx.finishedSteps(of: person)
    lastCourse = finished.max { $0.place < $1.place }?.step.lesson.course
    steps = Dictionary(grouping: finished, by: \.step.lesson)
      .mapValues { Set($0.map(\.step.step)) }
    attempts = try tx.attempts(of: person, at: nil)
    observations = try tx.observations(of: person)
    completions = try tx.completions(of: person)
  }

  /// The attempts that count, in the order of their records.
  func counted(at assessment: AssessmentID) -> [AttemptRow] {
    attempts.filter { $0.assessment == assessment && $0.status == .finished }
  }

  func finished(in lesson: LessonReference) -> Set<StepID> {
    steps[lesson] ?? []
  }

  /// Adds a step that has just been finished.
  mutating func add(_ step: StepPlace) {
    lastCourse = step.lesson.course
    steps[step.lesson, default: []].insert(step.step)
  }

  /// The courses of which a step was finished or a task observed.
  var touchedCourses: Set<CourseID> {
    Set(steps.keys.map(\.course)).union(observations.map(\.task.course))
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
    var outcomes: [AssessmentID: [Outcome.Summary]] = [:]
    for attempt in attempts where attempt.status == .finished {
      attempt.summary.map { outcomes[attempt.assessment, default: []].append($0) }
    }
    if let new { outcomes[new.assessment, default: []].append(new.outcome.summary) }
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
        let outline = content.outline(of: reference, in: .vietnamese)
        return outline?.isFinished(finished(in: reference)) ?? false
      }
    )
  }

  private func completed(_ target: PolicyTarget) -> [String] {
    completions.filter { $0.target == target }.map(\.id)
  }
}
