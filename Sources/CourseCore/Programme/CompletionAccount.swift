/// What of something is done, what is missing, and which record shows each, down to the last part.
package struct CompletionAccount: Hashable, Sendable {
  package enum Item: Hashable, Sendable {
    case programme(ProgrammeID)
    case course(CourseID)
    case lesson(LessonReference)
    case assessment(AssessmentID)
    case task(TaskReference)
    case placement(AssessmentID, fromLevel: Int)

    /// At least so many of the parts.
    case any(Int)
    case all
  }

  package let item: Item
  package let isDone: Bool

  /// How many more parts must be done; of what has no parts 1 or 0.
  package let stillNeeded: Int

  /// The records that show this itself; those of its parts stand with them.
  package let evidence: [Evidence]
  package let parts: [CompletionAccount]

  fileprivate init(
    _ item: Item,
    by evidence: Evidence?,
    parts: [CompletionAccount] = [],
    needed: Int? = nil
  ) {
    let done = parts.count(where: \.isDone)
    let stillNeeded = parts.isEmpty ? 1 : max(0, (needed ?? parts.count) - done)
    self.item = item
    self.isDone = evidence != nil || (!parts.isEmpty && stillNeeded == 0)
    self.stillNeeded = isDone ? 0 : stillNeeded
    self.evidence = evidence.map { [$0] } ?? []
    self.parts = parts
  }
}

extension CompletionAccount {
  /// All records that show something of it, each once, in the order of the parts.
  package var allEvidence: [Evidence] {
    var seen: Set<RecordKey> = []
    return gathered.filter { seen.insert($0.shown.record).inserted }
  }

  private var gathered: [Evidence] { evidence + parts.flatMap(\.gathered) }

  /// The parts that are still to do; an `any` stays whole, because which way to take is the
  /// learner's choice.
  package var missing: [CompletionAccount] {
    if isDone { return [] }
    switch item {
    case .programme, .course, .all: return parts.isEmpty ? [self] : parts.flatMap(\.missing)
    default: return [self]
    }
  }

  /// Whether the day of something that shows it is not known: "chưa rõ ngày".
  package var hasUnknownDay: Bool { allEvidence.contains { !$0.shown.on.isTrusted } }

  /// Whether it was judged to be completed, and what that rests on counts no longer.
  package func isInDoubt(by evidence: LearnerEvidence, of target: PaperTarget) -> Bool {
    evidence.completions[target] != nil && !isDone
  }
}

extension LearnerEvidence {
  /// Accounts for a course or programme by the rules of a policy; `nil` for a policy that judges
  /// neither.
  ///
  /// `course` finds what is on offer of a course; of one that is gone, only a recorded completion
  /// shows anything.
  package func account(
    under policy: Policy,
    course: @escaping (CourseID) -> Course?
  ) -> CompletionAccount? {
    let ledger = Ledger(evidence: self, policy: policy, course: course)
    return switch policy.subject {
    case .course(let id): ledger.account(of: id)
    case .programme(let id, _, let complete):
      CompletionAccount(
        .programme(id),
        by: nil,
        parts: complete.map(ledger.account)
      )
    case .assessment: nil
    }
  }
}

/// What an account is made from.
private struct Ledger {
  let evidence: LearnerEvidence
  let policy: Policy
  let course: (CourseID) -> Course?

  func account(of condition: Condition) -> CompletionAccount {
    switch condition {
    case .course(let id): account(of: id)
    case .assessment(let id): account(of: id)
    case .task(let task): account(of: task)
    case .placement(let id, let level):
      CompletionAccount(
        .placement(id, fromLevel: level),
        by: evidence.placement(in: id, from: level).map { .test($0) }
      )
    case .any(let conditions, let count):
      CompletionAccount(.any(count), by: nil, parts: conditions.map(account), needed: count)
    case .all(let conditions):
      CompletionAccount(.all, by: nil, parts: conditions.map(account))
    }
  }

  /// Recorded completions stay, whatever the course asks for by now; else its parts decide.
  func account(of id: CourseID) -> CompletionAccount {
    let rule = policy.courses.first { $0.course == id }?.finish
    let parts = course(id).map { course in
      course.partsThatCount(for: rule ?? course.finish).map { account(of: $0, in: id) }
    }
    return CompletionAccount(
      .course(id),
      by: evidence.standing(.course(id)).map { .completion($0) },
      parts: parts ?? []
    )
  }

  private func account(of part: CoursePart, in course: CourseID) -> CompletionAccount {
    switch part {
    case .lesson(let lesson):
      let reference = LessonReference(course: course, lesson: lesson)
      return CompletionAccount(
        .lesson(reference),
        by: evidence.lessons[reference].map { .lesson(reference, $0) }
      )
    case .assessment(let id): return account(of: id)
    case .task(let id): return account(of: TaskReference(course: course, task: id))
    }
  }

  private func account(of test: AssessmentID) -> CompletionAccount {
    let counts = policy.assessments.first { $0.assessment == test }?.counts
    return CompletionAccount(
      .assessment(test),
      by: evidence.pass(of: test, counting: counts).map { .test($0) }
    )
  }

  private func account(of task: TaskReference) -> CompletionAccount {
    let seen = evidence.tasks[task]
    return CompletionAccount(
      .task(task),
      by: seen.flatMap { $0.level == .independent ? .task($0) : nil }
    )
  }
}
