import CourseCore

/// What the records say of one learner, read once for one use case.
struct LearnerRecords {
  let person: PersonID

  /// The course of the step that was finished last.
  private(set) var lastCourse: CourseID?
  private var steps: [LessonReference: Set<StepID>]
  let attempts: [AttemptRow]
  private var observations: [ObservationRow]
  private let completions: [CompletionRow]

  /// By assessment, in the order of their records.
  private var ended: [AssessmentID: [Standing.Attempt]] = [:]

  init(of person: PersonID, tx: any StoreReading) throws {
    self.person = person
    let finished = try tx.finishedSteps(of: person)
    lastCourse = finished.max { $0.place < $1.place }?.step.lesson.course
    steps = Dictionary(grouping: finished, by: \.step.lesson)
      .mapValues { Set($0.map(\.step.step)) }
    attempts = try tx.attempts(of: person, at: nil)
    observations = try tx.observations(of: person)
    completions = try tx.completions(of: person)
    for attempt in attempts where attempt.status == .finished {
      guard let outcome = attempt.summary else { continue }
      add(Standing.Attempt(outcome, counts: attempt.counts), at: attempt.assessment)
    }
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

  /// Adds an attempt that has just ended.
  mutating func add(_ attempt: Standing.Attempt, at assessment: AssessmentID) {
    ended[assessment, default: []].append(attempt)
  }

  /// Adds what has just been seen of a task.
  mutating func add(_ observation: ObservationRow) {
    observations.removeAll { $0.task == observation.task }
    observations.append(observation)
  }

  /// The courses of which a step was finished or a task observed.
  var touchedCourses: Set<CourseID> {
    Set(steps.keys.map(\.course)).union(observations.map(\.task.course))
  }

  func best(of task: TaskReference) -> TaskLevel? { observation(of: task)?.best }

  func observation(of task: TaskReference) -> ObservationRow? {
    observations.first { $0.task == task }
  }
}

extension LearnerRecords {
  /// What conditions ask of the learner, where attempts count by the rules on offer.
  func facts(in content: any Content) -> LearnerFacts {
    facts { content.outline(of: $0, in: .vietnamese)?.counts }
  }

  /// What the conditions of a policy ask of the learner, where attempts count by its rules and
  /// courses are completed also by what it asks of them.
  func facts(
    under policy: Policy,
    besides now: LearnerFacts,
    in content: any Content
  ) -> LearnerFacts {
    let counts = Dictionary(policy.assessments.map { ($0.assessment, $0.counts) }) { $1 }
    var facts = facts { counts[$0] }
    facts.completedCourses = now.completedCourses
    for rule in policy.courses {
      guard let course = content.course(rule.course, in: .vietnamese) else { continue }
      let lessons = finishedLessons(of: course, in: content)
      if course.isCompleted(by: facts, finishedLessons: lessons, asking: rule.finish) {
        facts.completedCourses.insert(course.id)
      }
    }
    return facts
  }

  private func facts(counts: (AssessmentID) -> AttemptRules.Counts?) -> LearnerFacts {
    var facts = LearnerFacts(
      completedCourses: Set(completed(.course).map { CourseID($0) }),
      completedProgrammes: Set(completed(.programme).map { ProgrammeID($0) }),
      independentTasks: Set(observations.filter { $0.best == .independent }.map(\.task))
    )
    for (assessment, attempts) in ended {
      facts.add(Standing(attempts, counts: counts(assessment) ?? .best), of: assessment)
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
