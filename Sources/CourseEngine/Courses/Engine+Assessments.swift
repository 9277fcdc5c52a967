package import CourseCore

extension Engine {
  /// Lists the placements and assessments on offer, with how the learner stands.
  package func assessments(
    _ token: SessionToken,
    in language: Language,
    _ stretch: Stretch = .whole
  ) async throws -> Extract<AssessmentSummary> {
    let content = content
    let now = clock()
    return try await reading(token) { tx, person in
      let desk = try SummaryDesk(of: person, in: language, content: content, now: now, tx: tx)
      let ids =
        content.placements(in: language).filter { !$0.isRetired }.map(\.id)
        + content.outlines(in: language).filter { !$0.isRetired }.map(\.id)
      return try Extract(stretch, of: ids) { try known(summary(of: $0, desk), $0) }
    }
  }

  /// Shows one assessment or placement, with how the learner stands.
  package func assessment(
    _ token: SessionToken,
    _ id: AssessmentID,
    in language: Language
  ) async throws -> AssessmentSummary {
    let content = content
    let now = clock()
    return try await reading(token) { tx, person in
      let desk = try SummaryDesk(of: person, in: language, content: content, now: now, tx: tx)
      return try known(summary(of: id, desk), id)
    }
  }

  private func known(
    _ summary: AssessmentSummary?,
    _ id: AssessmentID
  ) throws -> AssessmentSummary {
    guard let summary else { throw EngineError.notFound(.assessment, id: id.rawValue) }
    return summary
  }

  /// How the learner stands in one assessment or placement; `nil` when it is not on offer.
  func summary(of id: AssessmentID, _ desk: SummaryDesk) throws -> AssessmentSummary? {
    let assessment = desk.content.assessment(id, in: desk.language)
    let placement = desk.content.placement(id, in: desk.language)
    guard let rules = assessment?.rules ?? placement?.rules,
      let title = assessment?.title ?? placement?.title
    else { return nil }
    let records = desk.records
    // Most tests were never begun: nothing is looked up for those.
    let isBegun = records.attempts.contains { $0.assessment == id }
    let admission =
      isBegun
      ? try admission(to: rules.attempts, of: records.person, at: id, now: desk.now, tx: desk.tx)
      : Admission(rules: rules.attempts, attempts: [], now: desk.now)
    return AssessmentSummary(
      id: id,
      title: title,
      intro: assessment?.intro ?? placement?.intro,
      isPlacement: placement != nil,
      time: SittingRules(rules, extraTime: desk.extraTime).timeLimit,
      isPassed: desk.facts.passedAssessments.contains(id),
      level: desk.facts.placementLevels[id],
      open: admission.openAttempt,
      attemptsEnded: records.counted(at: id).count,
      admission: admission
    )
  }
}

/// What summaries of tests are made from: what is on offer, and what holds of one learner now.
struct SummaryDesk {
  let content: any Content
  let language: Language
  let records: LearnerRecords
  let facts: LearnerFacts

  /// In percent of a limit.
  let extraTime: Int
  let now: Moment
  let tx: any StoreReading

  init(
    of person: PersonID,
    in language: Language,
    content: any Content,
    now: ClockReading,
    tx: any StoreReading
  ) throws {
    self.content = content
    self.language = language
    records = try LearnerRecords(of: person, tx: tx)
    facts = records.facts(in: content)
    extraTime = try tx.entry(of: person)?.extraTime ?? 0
    self.now = now.judged(trusted: true)
    self.tx = tx
  }
}

extension Admission {
  /// The attempt that is resumed.
  fileprivate var openAttempt: AttemptID? {
    if case .resume(let attempt) = self { attempt } else { nil }
  }
}
