extension Programme {
  /// Whether this version decides new judgements.
  ///
  /// A clock that is known to be wrong holds nobody back: the version at hand then decides.
  package func isInForce(on now: Moment) -> Bool {
    !now.isWallTrusted || isInForce(on: CalendarDay(now.wall))
  }

  /// Whether this version decides judgements of a day that is certain.
  package func isInForce(on day: CalendarDay) -> Bool { day >= effective }

  /// Whether a learner has completed the programme, once or by what holds now.
  package func isCompleted(by facts: LearnerFacts) -> Bool {
    facts.completedProgrammes.contains(id)
      || (!complete.isEmpty && facts.missing(of: complete).isEmpty)
  }
}
