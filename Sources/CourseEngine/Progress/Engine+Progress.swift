package import CourseCore

extension Engine {
  /// Says how far the learner has come in every course and programme, and what is advised.
  package func progress(
    _ token: SessionToken,
    in language: Language
  ) async throws -> ProgressView {
    let content = content
    return try await reading(token) { tx, person in
      let records = try LearnerRecords(of: person, tx: tx)
      let facts = records.facts(in: content)
      let groups = try tx.groups(of: person)
      let way = Way(of: content.pathways(in: language), for: groups, facts: facts)
      return ProgressView(
        courses: content.courses(in: language).filter { !$0.isRetired }
          .map { records.summary(of: $0, by: facts, in: language, content: content) },
        programmes: content.programmes(in: language).filter { !$0.isRetired }
          .map { ProgrammeView($0, facts) },
        way: way.stops.compactMap { stop in
          content.course(stop.course, in: language).map { WayStop(stop, title: $0.title) }
        },
        placements: way.placements.map { title(of: $0, in: language) }
      )
    }
  }

  /// Lists the learner's attempts, the latest first.
  package func attempts(
    _ token: SessionToken,
    in language: Language
  ) async throws -> [AttemptSummary] {
    try await reading(token) { tx, person in
      try tx.attempts(of: person, at: nil).reversed().map { row in
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
  fileprivate init(_ programme: Programme, _ facts: LearnerFacts) {
    self.init(
      programme: Titled(id: programme.id, title: programme.title),
      version: programme.version,
      isProvisional: programme.status == .provisional,
      isCompleted: facts.completedProgrammes.contains(programme.id),
      missing: facts.missing(of: programme.complete)
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
