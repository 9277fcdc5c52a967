package import CourseCore

extension Engine {
  /// Begins an attempt, or goes on with the one that is open.
  ///
  /// Where another screen holds the open attempt it is refused, unless `takeOver` is said. A `key`
  /// makes a repetition of the same request find the attempt that the first one began. Throws
  /// `EngineError.waitBetweenAttempts`, `.attemptLimitReached` and `.attemptHeldElsewhere`.
  package func begin(
    _ token: SessionToken,
    _ assessment: AssessmentID,
    in language: Language,
    mode: AssessmentRules.Mode = .self,
    takeOver: Bool = false,
    key: String? = nil
  ) async throws -> AttemptView {
    let exam = try Exam(assessment, in: language, content: content)
    let holder = token.digest(by: hasher).description
    let seated = try await writing(token) { tx, person in
      if let key, let attempt = try begun(exam, key: key, by: person, tx: tx) {
        let seat = try seat(attempt, of: person, tx: tx)
        guard seat.sitting.outcome == nil else { return try step(seat, .tick, tx: tx) }
        return try open(seat, holder: holder, takeOver: takeOver, tx: tx)
      }
      let admission = try admission(
        to: exam.rules.attempts,
        of: person,
        at: exam.id,
        now: tx.moment,
        tx: tx
      )
      switch admission {
      case .resume(let attempt):
        let seat = try seat(attempt, of: person, tx: tx)
        return try open(seat, holder: holder, takeOver: takeOver, tx: tx)
      case .wait(let span): throw EngineError.waitBetweenAttempts(span)
      case .limitReached(let limit): throw EngineError.attemptLimitReached(limit)
      case .open:
        let begun = try start(exam, in: language, mode: mode, of: person, holder: holder, tx: tx)
        if let key { remember(begun.seat.attempt, for: key, at: exam, by: person, tx: tx) }
        return begun
      }
    }
    return noted(seated.view, of: token)
  }

  /// Goes on with an attempt that is open.
  package func resume(
    _ token: SessionToken,
    _ attempt: AttemptID,
    takeOver: Bool = false
  ) async throws -> AttemptView {
    let holder = token.digest(by: hasher).description
    let step = try await writing(token) { tx, person in
      let seat = try seat(attempt, of: person, tx: tx)
      guard seat.sitting.outcome == nil else { throw EngineError.attemptEnded(attempt) }
      return try open(seat, holder: holder, takeOver: takeOver, tx: tx)
    }
    return noted(step.view, of: token)
  }

  /// Lays an open attempt before the screen that asks for it.
  private func open(
    _ seat: Seat,
    holder: String,
    takeOver: Bool,
    tx: any StoreWriting
  ) throws -> SeatedStep {
    var seat = seat
    let isElsewhere = try isHeld(seat.desk, by: holder, tx: tx)
    guard takeOver || !isElsewhere else { throw EngineError.attemptHeldElsewhere(seat.attempt) }
    if seat.desk.holder != holder {
      seat.desk = seat.desk.taken(by: holder)
      tx.save(seat.desk)
    }
    return try step(seat, .tick, tx: tx)
  }

  /// Whether another screen, whose sign-in has not ended, holds an attempt.
  private func isHeld(
    _ desk: AttemptDesk,
    by holder: String,
    tx: any StoreWriting
  ) throws -> Bool {
    guard desk.holder != holder, let other = Digest(hex: desk.holder),
      let session = try tx.session(other)
    else { return false }
    return !session.isOver(at: tx.moment)
  }

  private func start(
    _ exam: Exam,
    in language: Language,
    mode: AssessmentRules.Mode,
    of person: PersonID,
    holder: String,
    tx: any StoreWriting
  ) throws -> SeatedStep {
    guard store.space != .critical else { throw EngineError.diskNearlyFull }
    var chance = SeededChance(seed: ids().high)
    let entry = try tx.entry(of: person)
    let paper = try exam.draw(
      met: try exam.met(by: person, tx: tx),
      digest: { questionDigests.digest(of: $0, by: hasher) },
      using: &chance
    )
    let rules = SittingRules(
      exam.rules,
      policy: hasher(exam.policy.canonicalBytes),
      extraTime: entry?.extraTime ?? 0,
      levels: paper.levels
    )
    let kept = keep(paper.drawn.questions, tx: tx)
    tx.keep(exam.policy.canonicalBytes, as: hasher(exam.policy.canonicalBytes))
    let attempt = AttemptID(ids())
    let started = AttemptStarted(
      attempt: attempt,
      assessment: exam.id,
      language: language,
      mode: mode,
      paper: paper.drawn.paper,
      rules: rules
    )
    tx.append(.attemptStarted(started), about: person, by: person)
    let seat = Seat(
      attempt: attempt,
      person: person,
      assessment: title(of: exam.id, in: language),
      language: language,
      sitting: try Sitting(
        paper: started.paper,
        rules: rules,
        questions: paper.drawn.questions
      ),
      desk: AttemptDesk(attempt: attempt, epoch: 1, holder: holder, position: 0, seen: tx.moment)
    )
    tx.save(seat.desk)
    let begun = try step(seat, .tick, tx: tx)
    keptContent.note(kept, at: tx.generation)
    return begun
  }

  /// Keeps questions under their digests; with room on the disk, what they show and play too.
  ///
  /// Returns what was handed over, which is known to be kept once nothing can throw any more.
  func keep(_ questions: [Digest: Question], tx: any StoreWriting) -> Set<Digest> {
    var handedOver = keptContent.unknown(of: questions.keys, at: tx.generation)
    for digest in handedOver {
      guard let question = questions[digest] else { continue }
      tx.keep(question.json.canonicalBytes, as: digest)
    }
    guard store.space == .plenty else { return handedOver }
    let media = questions.values.flatMap(\.media).map(\.digest)
    for digest in keptContent.unknown(of: media, at: tx.generation) {
      guard let bytes = content.mediaBytes(digest) else { continue }
      tx.keep(bytes, as: digest)
      handedOver.insert(digest)
    }
    return handedOver
  }
}

// Repetitions of the same request.
extension Engine {
  /// The attempt that a request with this key began before; `nil` for a new request.
  ///
  /// - Throws: `EngineError.keyReused` when the key came with another request.
  private func begun(
    _ exam: Exam,
    key: String,
    by person: PersonID,
    tx: any StoreReading
  ) throws -> AttemptID? {
    guard let reply = try tx.reply(to: ReplyKey(person: person, operation: "begin", key: key))
    else { return nil }
    guard reply.request == hasher(Array(exam.id.rawValue.utf8)) else {
      throw EngineError.keyReused
    }
    return try AttemptID(json: reply.reply)
  }

  private func remember(
    _ attempt: AttemptID,
    for key: String,
    at exam: Exam,
    by person: PersonID,
    tx: any StoreWriting
  ) {
    tx.save(
      StoredReply(
        key: ReplyKey(person: person, operation: "begin", key: key),
        request: hasher(Array(exam.id.rawValue.utf8)),
        reply: attempt.json,
        at: tx.moment
      )
    )
  }
}
