/// How a learner stands in one assessment, by the attempts that ended and were not set aside.
package struct Standing: Hashable, Sendable {
  /// The place, in the order of their records, of the attempt whose mark is shown and decides;
  /// `nil` before the first one ends.
  package let decisive: Int?

  /// Whether a pass ever counted; that is never taken away, whatever is tried later.
  package let isPassed: Bool

  /// The highest level ever held in a placement; `nil` where there was none to hold.
  package let level: Int?

  /// Looks at all attempts, in the order of their records.
  package init(_ outcomes: [Outcome.Summary], counts: AttemptRules.Counts) {
    level = outcomes.compactMap(\.level).max()
    switch counts {
    case .first:
      decisive = outcomes.indices.first
      isPassed = outcomes.first?.isPassed == true
    case .last:
      // Each attempt was the last one when it ended.
      decisive = outcomes.indices.last
      isPassed = outcomes.contains { $0.isPassed == true }
    case .best:
      decisive = outcomes.indices.reduce(nil) { best, place in
        guard let best else { return place }
        return outcomes[place].isBetter(than: outcomes[best]) ? place : best
      }
      isPassed = outcomes.contains { $0.isPassed == true }
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
