package import CourseCore

extension Engine {
  /// Says how far the learner has come in every course begun or on offer, and every programme.
  package func progress(
    _ token: SessionToken,
    in language: Language
  ) async throws -> ProgressView {
    let content = content
    return try await reading(token) { tx, person in
      let records = try LearnerRecords(of: person, tx: tx)
      let facts = records.facts
      return ProgressView(
        courses: content.courses(in: language).filter { !$0.isRetired }
          .map { records.summary(of: $0, in: language, content: content) },
        programmes: content.programmes(in: language).filter { !$0.isRetired }.map { programme in
          ProgrammeView(
            programme: Titled(id: programme.id, title: programme.title),
            version: programme.version,
            isProvisional: programme.status == .provisional,
            isCompleted: records.hasCompleted(programme.id),
            missing: facts.missing(of: programme.complete)
          )
        }
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
          outcome: row.outcome
        )
      }
    }
  }
}
