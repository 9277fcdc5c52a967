import CourseCore

/// A learner at an open attempt: the sitting, and the desk it lies on.
struct Seat: Sendable {
  let attempt: AttemptID
  let person: PersonID
  let assessment: Titled<AssessmentID>
  let language: Language
  var sitting: Sitting
  var desk: AttemptDesk

  /// The time of the sitting used by now.
  ///
  /// Where nothing trustworthy tells how long the machine was off, that time is not counted.
  func used(at now: Moment) -> Span {
    let since = now.elapsed(since: desk.seen) ?? .zero
    return max(desk.used + since, sitting.elapsed)
  }

  /// Brings the desk up to what lies on it now.
  mutating func tidy(at now: Moment) {
    desk = AttemptDesk(
      attempt: attempt,
      epoch: desk.epoch,
      holder: desk.holder,
      position: sitting.deskPosition ?? 0,
      skipped: sitting.skipped,
      hints: sitting.hints,
      used: used(at: now),
      seen: now
    )
  }

  func view(after actions: [Sitting.Action], at now: Moment) -> AttemptView {
    let (answered, total) = sitting.progress
    return AttemptView(
      attempt: attempt,
      assessment: assessment,
      epoch: desk.epoch,
      phase: sitting.phase,
      explained: actions.compactMap { action in
        guard case .explain(let position) = action else { return nil }
        return explained(position)
      },
      question: sitting.position.flatMap(asked),
      answeredCount: answered,
      total: total,
      unanswered: sitting.unanswered,
      mayGoBack: sitting.canGoBack,
      mayGoForward: sitting.canGoForward,
      maySkip: sitting.canSkip,
      hintsLeft: sitting.hintsLeft,
      timeLeft: sitting.timeLeft(at: used(at: now)),
      outcome: sitting.outcome
    )
  }

  private func asked(_ position: Int) -> AskedQuestion? {
    sitting.shown(at: position).map { shown in
      AskedQuestion(
        position: position,
        place: sitting.place(of: position),
        shown: shown,
        isAgain: sitting.paper.secondPositions.contains(position),
        revision: sitting.nextRevision(at: position),
        kept: sitting.answer(at: position)?.response,
        explanation: sitting.explanation(at: position)
      )
    }
  }

  func explained(_ position: Int) -> ExplainedAnswer? {
    sitting.asked(at: position).map { asked in
      ExplainedAnswer(
        position: position,
        asked: asked,
        isAgain: sitting.paper.secondPositions.contains(position),
        explanation: sitting.explanation(at: position)
      )
    }
  }
}
