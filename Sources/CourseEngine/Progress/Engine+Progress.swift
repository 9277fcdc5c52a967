package import CourseCore

extension Engine {
  /// Says how far the learner has come in courses and in every programme, and what is advised.
  package func progress(
    _ token: SessionToken,
    in language: Language,
    courses stretch: Stretch = .whole
  ) async throws -> ProgressView {
    let content = content
    let now = clock()
    return try await reading(token) { tx, person in
      let records = try LearnerRecords(of: person, tx: tx)
      let facts = records.facts(in: content)
      let day = KnownDay(tx.judge(now), newest: try tx.newestDate())
      let groups = try tx.groups(of: person)
      let way = Way(of: content.pathways(in: language), for: groups, facts: facts)
      return ProgressView(
        courses: records.summaries(stretch, by: facts, in: language, content: content),
        programmes: try content.programmes(in: .vietnamese).filter { !$0.isRetired }
          .map { programme in
            let history = try ProgrammeHistory(of: programme, on: day, in: content, tx: tx)
            return ProgrammeView(history, on: day, records, facts, in: language, of: content)
          },
        way: way.stops.compactMap { stop in
          content.course(stop.course, in: language).map { WayStop(stop, title: $0.title) }
        },
        placements: way.placements.map { title(of: $0, in: language) }
      )
    }
  }

  /// Lists the learner's attempts, the latest first: at all tests where none is named, and where
  /// `ended` those alone that came to something.
  package func attempts(
    _ token: SessionToken,
    at test: AssessmentID? = nil,
    ended: Bool = false,
    in language: Language,
    _ stretch: Stretch = .whole
  ) async throws -> Extract<AttemptSummary> {
    try await reading(token) { tx, person in
      let rows = try tx.attempts(of: person, at: test).filter { !ended || $0.summary != nil }
      return try Extract(stretch, of: rows.reversed()) { row in
        AttemptSummary(
          attempt: row.id,
          assessment: title(of: row.assessment, in: language),
          status: row.status,
          began: CalendarDay(row.beganAt),
          isDateTrusted: row.isBeginningTrusted,
          outcome: row.summary == nil ? nil : try tx.outcome(of: row.id)
        )
      }
    }
  }
}

extension ProgrammeView {
  /// - Parameters:
  ///   - history: With at least the edition on offer.
  ///   - day: Today.
  ///   - records: The learner's.
  ///   - now: What the learner has done, by the rules on offer.
  ///   - language: Of the title; a version of before is called what it was called.
  ///   - content: What is on offer.
  fileprivate init(
    _ history: ProgrammeHistory,
    on day: KnownDay,
    _ records: LearnerRecords,
    _ now: LearnerFacts,
    in language: Language,
    of content: any Content
  ) {
    let inForce = history.inForce(on: day)
    let next = history.next(after: day)
    let offered = history.editions[0].programme
    let shown = inForce?.programme ?? next ?? offered
    let facts =
      inForce.map { records.facts(under: $0.policy, besides: now, in: content) } ?? now
    let title = shown == offered ? content.programme(offered.id, in: language)?.title : nil
    self.init(
      programme: Titled(id: shown.id, title: title ?? shown.title),
      version: shown.version,
      startsOn: inForce == nil ? shown.effective : nil,
      next: inForce == nil ? nil : next.map { Next(version: $0.version, from: $0.effective) },
      isDateTrusted: day.isCertain,
      isProvisional: shown.status == .provisional,
      isCompleted: facts.completedProgrammes.contains(shown.id),
      missing: facts.missing(of: shown.complete)
    )
  }
}

extension WayStop {
  fileprivate init(_ stop: Way.Stop, title: String) {
    self.init(
      course: Titled(id: stop.course, title: title),
      isOptional: stop.isOptional,
      maySkip: stop.maySkip,
      isCompleted: stop.isCompleted
    )
  }
}
