/// How a learner stands in one assessment, by the attempts that ended and were not set aside.
package struct Standing: Hashable, Sendable {
  /// The place, in the order of their records, of the attempt whose mark is shown and decides;
  /// `nil` before the first one ends.
  package let decisive: Int?

  /// Whether a pass ever counted; that is never taken away, whatever is tried later.
  package let isPassed: Bool

  /// The highest level ever held in a placement; `nil` where there was none to hold.
  package let level: Int?

  /// An attempt that ended, with the rule that it began under.
  package struct Attempt: Hashable, Sendable {
    package let outcome: Outcome.Summary
    package let counts: AttemptRules.Counts

    package init(_ outcome: Outcome.Summary, counts: AttemptRules.Counts) {
      self.outcome = outcome
      self.counts = counts
    }
  }

  /// Looks at all attempts, in the order of their records.
  ///
  /// The rule in force says which one decides. A pass counts by that rule or by the one that its own
  /// attempt began under: what an author changes later takes nothing away.
  package init(_ attempts: [Attempt], counts: AttemptRules.Counts) {
    let outcomes = attempts.map(\.outcome)
    level = outcomes.compactMap(\.level).max()
    isPassed = attempts.enumerated().contains { place, attempt in
      // Each attempt was the last one when it ended, and a best one is never worse than a pass.
      attempt.outcome.isPassed == true
        && (place == 0 || counts != .first || attempt.counts != .first)
    }
    switch counts {
    case .first: decisive = outcomes.indices.first
    case .last: decisive = outcomes.indices.last
    case .best:
      decisive = outcomes.indices.reduce(nil) { best, place in
        guard let best else { return place }
        return outcomes[place].isBetter(than: outcomes[best]) ? place : best
      }
    }
  }
}

extension Outcome.Summary {
  /// Whether this outcome is better than another: passed before not passed, then the higher level,
  /// then the greater share of the points; equals are not better.
  package func isBetter(than other: Self) -> Bool {
    if (isPassed == true) != (other.isPassed == true) { return isPassed == true }
    if level != other.level { return (level ?? 0) > (other.level ?? 0) }
    return earned.count * max(1, other.available.count)
      > other.earned.count * max(1, available.count)
  }
}
