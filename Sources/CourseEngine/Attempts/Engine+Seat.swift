import CourseCore

extension Engine {
  /// Finds an attempt of a person with its sitting, from memory or from its records.
  ///
  /// An attempt that ended here can still be asked again for what it said.
  func seat(_ id: AttemptID, of person: PersonID, tx: any StoreReading) throws -> Seat {
    if let seat = sittings.take(id, at: tx.generation) {
      if try tx.isSame(seat.person, person) { return seat }
      sittings.keep(seat, at: tx.generation)
    }
    guard let row = try tx.attempt(id), try tx.isSame(row.person, person) else {
      throw EngineError.notFound(.attempt, id: id.description)
    }
    guard row.status != .setAside else { throw EngineError.attemptEnded(id) }
    guard row.isOfThisStation else { throw EngineError.attemptElsewhere(id) }
    return try restored(row, tx: tx)
  }

  /// Makes a sitting from the records of its attempt.
  func restored(_ row: AttemptRow, tx: any StoreReading) throws -> Seat {
    guard let started = try tx.started(row.id) else {
      throw EngineError.notFound(.attempt, id: row.id.description)
    }
    var sitting = try Sitting(
      paper: started.paper,
      rules: started.rules,
      questions: try questions(on: started.paper, tx: tx)
    )
    let answers = try tx.answers(to: row.id).map(\.answer)
    let desk = try tx.desk(of: row.id)
    _ = try sitting.restore(
      answers,
      position: desk.flatMap { $0.position > 0 ? $0.position : nil },
      skipped: desk?.skipped ?? [],
      hints: desk?.hints ?? [:],
      elapsed: max(desk?.used ?? .zero, answers.map(\.elapsed).max() ?? .zero),
      outcome: row.summary == nil ? nil : try tx.outcome(of: row.id)
    )
    return Seat(
      attempt: row.id,
      person: row.person,
      assessment: title(of: row.assessment, in: started.language),
      language: started.language,
      sitting: sitting,
      desk: desk ?? AttemptDesk.unheld(row)
    )
  }

  /// The questions of a paper in the versions that the paper names.
  private func questions(
    on paper: Paper,
    tx: any StoreReading
  ) throws -> [Digest: Question] {
    var questions: [Digest: Question] = [:]
    for digest in paper.digests {
      guard let bytes = try tx.content(digest) else {
        throw EngineError.sitting(.contentMissing(digest))
      }
      questions[digest] = try Question(json: JSONValue(parsing: bytes))
    }
    return questions
  }

  /// The title of an assessment or placement, or its id when it is no longer on offer.
  func title(of assessment: AssessmentID, in language: Language) -> Titled<AssessmentID> {
    Titled(
      id: assessment,
      title: content.title(of: assessment, in: language) ?? assessment.rawValue
    )
  }
}

extension AttemptDesk {
  /// The desk of an attempt whose row is gone, after a restore for example: anyone may sit down.
  static func unheld(_ row: AttemptRow) -> Self {
    AttemptDesk(
      attempt: row.id,
      epoch: 0,
      holder: "",
      position: 0,
      seen: Moment(
        wall: row.beganAt,
        isWallTrusted: row.isBeginningTrusted,
        sinceBoot: .zero,
        boot: .centre
      )
    )
  }
}
