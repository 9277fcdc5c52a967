/// A record that shows something, with the day by which it counts.
package struct Shown: Hashable, Sendable {
  package let record: RecordKey

  /// Not trusted where the clock was in doubt and nobody has put it right: "chưa rõ ngày".
  package let on: EffectiveDay

  package init(by record: RecordKey, on day: EffectiveDay) {
    self.record = record
    self.on = day
  }
}

/// What shows that a part of a course or programme is done.
package enum Evidence: Hashable, Sendable {
  case completion(Completion)
  case test(Test)
  case task(Task)

  /// A lesson's last step.
  case lesson(LessonReference, Shown)

  /// The record that shows it.
  package var shown: Shown {
    switch self {
    case .completion(let completion): completion.shown
    case .test(let test): test.shown
    case .task(let task): task.shown
    case .lesson(_, let shown): shown
    }
  }

  /// A course or programme that was judged to be completed.
  package struct Completion: Hashable, Sendable {
    package let judged: JudgedTarget

    /// The tests that had to be passed for it, by the policy of that time.
    package let tests: [AssessmentID]
    package let shown: Shown

    package init(_ judged: JudgedTarget, tests: [AssessmentID], shown: Shown) {
      self.judged = judged
      self.tests = tests
      self.shown = shown
    }
  }

  /// An attempt that ended and was not set aside.
  package struct Test: Hashable, Sendable {
    package let attempt: AttemptID
    package let outcome: Standing.Attempt

    /// The end of the attempt.
    package let shown: Shown

    package init(_ attempt: AttemptID, _ outcome: Standing.Attempt, shown: Shown) {
      self.attempt = attempt
      self.outcome = outcome
      self.shown = shown
    }
  }

  /// The best that was seen of a task, and by whom.
  package struct Task: Hashable, Sendable {
    package let level: TaskLevel

    /// `nil` where nobody is named.
    package let observer: PersonID?
    package let shown: Shown

    package init(_ level: TaskLevel, by observer: PersonID?, shown: Shown) {
      self.level = level
      self.observer = observer
      self.shown = shown
    }
  }
}

/// All that shows what one learner has done.
package struct LearnerEvidence: Hashable, Sendable {
  package var completions: [PaperTarget: Evidence.Completion]

  /// In the order of their records.
  package var tests: [AssessmentID: [Evidence.Test]]
  package var tasks: [TaskReference: Evidence.Task]

  /// The lessons whose every step is finished.
  package var lessons: [LessonReference: Shown]

  package init(
    completions: [PaperTarget: Evidence.Completion] = [:],
    tests: [AssessmentID: [Evidence.Test]] = [:],
    tasks: [TaskReference: Evidence.Task] = [:],
    lessons: [LessonReference: Shown] = [:]
  ) {
    self.completions = completions
    self.tests = tests
    self.tasks = tasks
    self.lessons = lessons
  }
}

extension LearnerEvidence {
  /// The attempt by which a test is passed: the one that decides where that is a pass, else the
  /// first that was; `nil` where none counts as a pass.
  func pass(of test: AssessmentID, counting counts: AttemptRules.Counts?) -> Evidence.Test? {
    let attempts = tests[test] ?? []
    let standing = Standing(attempts.map(\.outcome), counts: counts ?? .best)
    guard standing.isPassed else { return nil }
    let passes = attempts.filter { $0.outcome.outcome.isPassed == true }
    return standing.decisive.map { attempts[$0] }.flatMap { passes.contains($0) ? $0 : nil }
      ?? passes.first
  }

  /// The first attempt that held a level of a placement.
  func placement(in test: AssessmentID, from level: Int) -> Evidence.Test? {
    tests[test]?.first { $0.outcome.outcome.level ?? 0 >= level }
  }

  /// Whether some attempt that counts passes a test, by whatever rule it began under.
  private func isStillPassed(_ test: AssessmentID) -> Bool {
    tests[test]?.contains { $0.outcome.outcome.isPassed == true } ?? false
  }

  /// What was judged to be completed, unless a test it rests on was set aside since.
  func standing(_ target: PaperTarget) -> Evidence.Completion? {
    completions[target].flatMap { $0.tests.allSatisfy(isStillPassed) ? $0 : nil }
  }
}
