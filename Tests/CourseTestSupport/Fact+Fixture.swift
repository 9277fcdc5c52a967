package import CourseCore

extension Paper {
  /// Questions of the bank `b`, known by the digests 1, 2, …, that are shown as they stand.
  package static func fixture(_ questions: Int = 2) -> Self {
    Paper(
      drawn: (1...questions).map { number in
        Item(
          key: QuestionKey(bank: "b", question: QuestionID("q\(number)")),
          digest: .fixture(UInt64(number)),
          arrangement: Arrangement(orders: [])
        )
      }
    )
  }
}

extension Digest {
  package static func fixture(_ number: UInt64) -> Self {
    Self(first: Code128(high: 0xD16, low: number), second: Code128(high: 0, low: number))
  }
}

extension SittingRules {
  package static let fixture = SittingRules(
    AssessmentRules(pass: PassRule(percent: 50), feedback: .atEnd)
  )
}

extension Outcome {
  /// An outcome of true-or-false questions, of which so many were right.
  package static func fixture(paper: Paper = .fixture(), right: Int = 1) -> Self {
    Outcome(
      ending: .answered,
      earned: Points(right),
      available: Points(paper.drawn.count),
      isCriticalSatisfied: true,
      isPassed: right * 2 >= paper.drawn.count,
      questions: paper.drawn.enumerated().map { place, item in
        QuestionOutcome(
          position: place + 1,
          key: item.key,
          digest: item.digest,
          parts: 1,
          rightParts: place < right ? 1 : 0,
          earned: Points(place < right ? 1 : 0),
          result: place < right ? .right : .wrong
        )
      }
    )
  }
}

extension Fact {
  package static func started(
    _ attempt: AttemptID = .fixture(1),
    at assessment: AssessmentID = "kiem-tra",
    paper: Paper = .fixture()
  ) -> Self {
    .attemptStarted(
      AttemptStarted(
        attempt: attempt,
        assessment: assessment,
        language: .vietnamese,
        mode: .`self`,
        paper: paper,
        rules: .fixture
      )
    )
  }

  package static func answered(
    _ position: Int,
    _ response: Response = .truth(true),
    revision: Int = 1,
    of attempt: AttemptID = .fixture(1)
  ) -> Self {
    .attemptAnswered(
      AttemptAnswered(
        attempt: attempt,
        position: position,
        revision: revision,
        response: response,
        hints: 0,
        elapsed: 1_000 * position
      )
    )
  }

  package static func finished(
    _ attempt: AttemptID = .fixture(1),
    _ outcome: Outcome = .fixture()
  ) -> Self { .attemptFinished(AttemptFinished(attempt: attempt, outcome: outcome)) }

  package static func reopened(_ attempt: AttemptID = .fixture(1)) -> Self {
    .attemptReopened(AttemptReopened(attempt: attempt, reason: "power"))
  }

  package static func setAside(_ attempt: AttemptID = .fixture(1)) -> Self {
    .attemptSetAside(AttemptSetAside(attempt: attempt, reason: "helped"))
  }

  package static func finishedStep(_ step: StepID, of lesson: LessonID = "l") -> Self {
    .stepFinished(StepFinished(course: "c", lesson: lesson, step: step))
  }

  package static func practised(_ step: StepID, _ response: Response = .truth(true)) -> Self {
    .practiceAnswered(
      PracticeAnswered(
        course: "c",
        lesson: "l",
        step: step,
        question: "p",
        digest: .fixture(9),
        arrangement: Arrangement(orders: []),
        response: response,
        isRight: true,
        attempt: 1
      )
    )
  }

  package static func observed(
    _ level: TaskLevel,
    task: TaskID = "t",
    on day: CalendarDay? = nil
  ) -> Self {
    .taskObserved(
      TaskObserved(
        course: "c",
        task: task,
        level: level,
        place: .villageHall,
        mode: .onSite,
        device: .own,
        day: day
      )
    )
  }

  package static func completed(course: String = "c", version: String = "1.0") -> Self {
    .policyApplied(
      PolicyApplied(target: .course, id: course, version: version, policy: .fixture(7))
    )
  }

  package static func set(_ name: String, _ value: String?) -> Self {
    .settingChanged(SettingChanged(name: name, value: value))
  }
}
