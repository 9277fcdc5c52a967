/// Takes the questions of one line: the least met first, spread evenly where the line says so.
struct LineDraw {
  let take: DrawLine.Take
  let spread: DrawLine.Spread?

  /// How often a question was drawn for this learner before.
  let met: (Question) -> Int

  /// Returns the questions taken, in the order they came in.
  func taken(
    from fitting: [Question],
    using chance: inout some RandomNumberGenerator
  ) -> [Question] {
    guard case .count(let count) = take, count < fitting.count else { return fitting }
    let groups = grouped(leastMetFirst(fitting, using: &chance))
    let shares = Self.shares(of: count, sizes: groups.map(\.count), using: &chance)
    let taken = Set(zip(groups, shares).flatMap { $0.prefix($1) }.map(\.id))
    return fitting.filter { taken.contains($0.id) }
  }

  /// Puts the least met first and leaves ties to chance.
  private func leastMetFirst(
    _ questions: [Question],
    using chance: inout some RandomNumberGenerator
  ) -> [Question] {
    // The shuffled place decides between equals, because `sort` does not promise to keep order.
    let shuffled = Shuffle.order(of: questions.count, using: &chance).map { questions[$0] }
    return shuffled.enumerated()
      .map { (met: met($1), place: $0, question: $1) }
      .sorted { ($0.met, $0.place) < ($1.met, $1.place) }
      .map(\.question)
  }

  /// The questions by the value over which they are spread; all in one group without a spread.
  private func grouped(_ questions: [Question]) -> [[Question]] {
    switch spread {
    case nil: [questions]
    case .difficulty:
      Dictionary(grouping: questions, by: \.difficulty).sorted { $0.key < $1.key }.map(\.value)
    case .competences:
      Dictionary(grouping: questions) { $0.competences.first?.description ?? "" }
        .sorted { $0.key < $1.key }.map(\.value)
    }
  }

  /// Shares a number out, one to each group in turn, for as long as a group has questions left;
  /// when there is not one for each, chance says who gets it.
  ///
  /// So every group gets the same, a short one what it has, and what is left over goes to others.
  static func shares(
    of count: Int,
    sizes: [Int],
    using chance: inout some RandomNumberGenerator
  ) -> [Int] {
    var shares = sizes.map { _ in 0 }
    var left = count
    while left > 0 {
      let open = sizes.indices.filter { shares[$0] < sizes[$0] }
      guard !open.isEmpty else { break }
      let order = Shuffle.order(of: open.count, using: &chance)
      for group in order.prefix(left) { shares[open[group]] += 1 }
      left -= min(left, open.count)
    }
    return shares
  }
}
