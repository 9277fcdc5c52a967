extension Sitting {
  /// What a learner did, or the passing of time.
  package enum Event: Hashable, Sendable {
    case answer(position: Int, revision: Int, Response)

    /// Leaves the current question for later.
    case skip

    /// Looks at the question before.
    case back

    /// Looks at the question after, after looking back.
    case forward
    case go(to: Int)
    case hint

    /// Ends the part under way, with whatever is unanswered: ask the learner first.
    case finish
    case tick
  }

  /// What is to be done now, in this order; whatever is recorded must be on disk before the rest.
  package enum Action: Hashable, Sendable {
    case record(Answer)
    case explain(position: Int)
    case ask(position: Int)

    /// Everything drawn is answered, and answers may still change: offer to look back or to finish.
    case offerFinish
    case close(Outcome)
  }

  /// One answer as it is kept; it is known by its position and revision.
  package struct Answer: Hashable, Sendable {
    package let position: Int

    /// From 1; a story has one for each reply.
    package let revision: Int

    /// In its kept form.
    package let response: Response

    /// How many hints had been shown.
    package let hints: Int

    /// The time of the sitting used when the answer came.
    package let elapsed: Span

    package init(
      position: Int,
      revision: Int,
      response: Response,
      hints: Int = 0,
      elapsed: Span = .zero
    ) {
      self.position = position
      self.revision = revision
      self.response = response
      self.hints = hints
      self.elapsed = elapsed
    }
  }

  /// Where in its course a sitting is.
  package enum Phase: Hashable, Sendable {
    /// The drawn questions are asked.
    case drawn

    /// Everything drawn is answered; the learner may look back and change answers, or finish.
    case finishOffered

    /// Second wordings are asked.
    case again
    case closed
  }
}
