extension Programme {
  /// Whether this version has surely come into force by a day.
  package func isInForce(on day: KnownDay) -> Bool { day.latest.map { $0 >= effective } ?? false }

  /// Whether a learner has completed the programme, once or by what holds now.
  package func isCompleted(by facts: LearnerFacts) -> Bool {
    facts.completedProgrammes.contains(id)
      || (!complete.isEmpty && facts.missing(of: complete).isEmpty)
  }
}
