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
    let groups = grouped(leastMetFirst(fitting, using: &chance), of: fitting)
    let shares = Self.shares(of: count, sizes: groups.map(\.count), using: &chance)
    return zip(groups, shares).flatMap { $0.prefix($1) }.sorted().map { fitting[$0] }
  }

  /// The places of the questions, those least met first; ties are left to chance.
  private func leastMetFirst(
    _ questions: [Question],
    using chance: inout some RandomNumberGenerator
  ) -> [Int] {
    // The shuffled rank decides between equals, because `sort` does not promise to keep order.
    Shuffle.order(of: questions.count, using: &chance).enumerated()
      .map { rank, place in (met: met(questions[place]), rank: rank, place: place) }
      .sorted { ($0.met, $0.rank) < ($1.met, $1.rank) }
      .map(\.place)
  }

  /// The places by the value over which they are spread; all in one group without a spread.
  private func grouped(_ places: [Int], of questions: [Question]) -> [[Int]] {
    switch spread {
    case nil: [places]
    case .difficulty:
      Dictionary(grouping: places) { questions[$0].difficulty }
        .sorted { $0.key < $1.key }.map(\.value)
    case .competences:
      Dictionary(grouping: places) { questions[$0].competences.first?.description ?? "" }
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
