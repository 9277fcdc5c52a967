package import CourseCore

extension Engine {
  /// Takes an answer and returns what comes next; it is on disk by then.
  ///
  /// Sending the same answer again gets the same reply and records nothing.
  ///
  /// - Throws: `EngineError.takenOver` for an answer of an older epoch; `.sitting` when the answer
  ///   does not fit, with the kept answer where another was given.
  package func answer(
    _ token: SessionToken,
    _ attempt: AttemptID,
    epoch: Int,
    position: Int,
    revision: Int,
    _ response: Response
  ) async throws -> AttemptView {
    try await act(
      token,
      attempt,
      epoch: epoch,
      .answer(position: position, revision: revision, response)
    )
  }

  /// Does anything else that a learner can do in an attempt: skip, look back, ask for a hint, end.
  ///
  /// Where it is said what the learner saw, it is done only while that is still so; else nothing is
  /// done and what there is now is shown, so that a repeated request has no second effect.
  package func act(
    _ token: SessionToken,
    _ attempt: AttemptID,
    epoch: Int,
    _ event: Sitting.Event,
    seeing screen: Screen? = nil
  ) async throws -> AttemptView {
    let step = try await writing(token) { tx, person in
      let seat = try seat(attempt, of: person, tx: tx)
      guard seat.desk.epoch == epoch else { throw EngineError.takenOver(attempt) }
      let isStillSo = screen?.shows(seat.sitting, for: event) ?? true
      return try self.step(seat, isStillSo ? event : .tick, tx: tx)
    }
    return noted(step.view, of: token)
  }

  /// Hands an event to a sitting, records what it says to record, and keeps its desk tidy.
  func step(
    _ seat: consuming Seat,
    _ event: Sitting.Event,
    enteredBy tutor: PersonID? = nil,
    tx: any StoreWriting
  ) throws -> SeatedStep {
    let isOver = seat.sitting.outcome != nil
    let actions: [Sitting.Action]
    do throws(SittingError) {
      actions = try seat.sitting.handle(event, at: seat.used(at: tx.moment))
    } catch {
      throw error == .closed ? EngineError.attemptEnded(seat.attempt) : EngineError.sitting(error)
    }
    for action in actions where !isOver {
      switch action {
      case .record(let answer):
        let fact = AttemptAnswered(answer, to: seat.attempt)
        tx.append(.attemptAnswered(fact), about: seat.person, by: tutor ?? seat.person)
      case .close(let outcome): try close(seat, with: outcome, tx: tx)
      case .explain, .ask, .offerFinish: break
      }
    }
    if !isOver, seat.mustTidy || seat.sitting.outcome != nil {
      seat.tidy(at: tx.moment)
      tx.save(seat.desk)
    }
    if seat.sitting.outcome == nil { sittings.keep(seat, at: tx.generation) }
    return SeatedStep(seat: seat, actions: actions, moment: tx.moment)
  }

  private func close(_ seat: Seat, with outcome: Outcome, tx: any StoreWriting) throws {
    let fact = AttemptFinished(attempt: seat.attempt, outcome: outcome)
    tx.append(.attemptFinished(fact), about: seat.person, by: seat.person)
    var records = try LearnerRecords(of: seat.person, tx: tx)
    let counts = seat.sitting.rules.rules.attempts.counts
    records.add(Standing.Attempt(outcome.summary, counts: counts), at: seat.assessment.id)
    try noteCompletions(records, in: content, tx: tx)
  }
}

/// What a step came to; what the learner sees of it is worked out after the commit, so that others
/// do not wait for that.
final class SeatedStep: Sendable {
  let seat: Seat
  private let actions: [Sitting.Action]
  private let moment: Moment

  init(seat: consuming Seat, actions: [Sitting.Action], moment: Moment) {
    self.seat = seat
    self.actions = actions
    self.moment = moment
  }

  var view: AttemptView { seat.view(after: actions, at: moment) }
}

extension Seat {
  /// Whether the desk, as it was saved, would not bring back what lies on it now.
  var mustTidy: Bool {
    sitting.skipped != desk.skipped || sitting.hints != desk.hints
      || (sitting.deskPosition ?? 0) != desk.position
  }
}

extension AttemptDesk {
  /// The desk after a take-over: answers of the epoch before are refused.
  func taken(by holder: String) -> Self {
    AttemptDesk(
      attempt: attempt,
      epoch: epoch + 1,
      holder: holder,
      position: position,
      skipped: skipped,
      hints: hints,
      used: used,
      seen: seen
    )
  }
}
