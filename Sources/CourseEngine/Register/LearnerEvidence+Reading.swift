import CourseCore

extension LearnerEvidence {
  /// Gathers what the records show of a learner; a lesson is finished by what it asks for now.
  init(of person: PersonID, in content: any Content, tx: any StoreReading) throws {
    self.init(
      completions: try Self.completions(of: person, tx: tx),
      tests: try Self.tests(of: person, tx: tx),
      tasks: try tx.taskEvidence(of: person),
      lessons: try Self.lessons(of: person, in: content, tx: tx)
    )
  }

  private static func completions(
    of person: PersonID,
    tx: any StoreReading
  ) throws -> [PaperTarget: Evidence.Completion] {
    let rows = try tx.completions(of: person).map { row in
      let target = PaperTarget(row.target, row.id)
      // The tests of a programme may be alternatives; those of a course must all be passed.
      let policy = row.target == .course ? try tx.policy(row.policy) : nil
      return Evidence.Completion(
        JudgedTarget(target, version: row.version, policy: row.policy),
        tests: policy?.assessments.map(\.assessment) ?? [],
        shown: Shown(
          by: row.place.key,
          on: EffectiveDay(CalendarDay(row.at), isTrusted: row.isDateTrusted)
        )
      )
    }
    return Dictionary(rows.map { ($0.judged.target, $0) }) { first, _ in first }
  }

  private static func tests(
    of person: PersonID,
    tx: any StoreReading
  ) throws -> [AssessmentID: [Evidence.Test]] {
    var tests: [AssessmentID: [Evidence.Test]] = [:]
    for row in try tx.attempts(of: person, at: nil) where row.status == .finished {
      guard let outcome = row.summary, let ended = row.ended, let at = row.endedAt else { continue }
      let day = EffectiveDay(CalendarDay(at), isTrusted: row.isEndTrusted)
      let test = Evidence.Test(
        row.id,
        Standing.Attempt(outcome, counts: row.counts),
        shown: Shown(by: ended.key, on: day)
      )
      tests[row.assessment, default: []].append(test)
    }
    return tests
  }

  private static func lessons(
    of person: PersonID,
    in content: any Content,
    tx: any StoreReading
  ) throws -> [LessonReference: Shown] {
    let steps = Dictionary(grouping: try tx.stepEvidence(of: person), by: \.key.lesson)
    return steps.compactMapValues { steps in
      let lesson = steps[0].key.lesson
      let outline = content.outline(of: lesson, in: .vietnamese)
      guard outline?.isFinished(Set(steps.map(\.key.step))) ?? false else { return nil }
      return steps.map(\.value).max { ($0.on.day, $0.record) < ($1.on.day, $1.record) }
    }
  }
}

extension StoreReading {
  /// A policy that was kept; `nil` where this version cannot read it.
  func policy(_ digest: Digest) throws -> Policy? {
    try content(digest).flatMap { try? Policy(json: JSONValue(parsing: $0)) }
  }
}
