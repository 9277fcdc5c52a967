/// How many questions a draw line finds, whatever the lines above it take.
package struct DrawCapacity: Hashable, Sendable {
  /// The questions that fit the line.
  package let fitting: Int

  /// Those of them left when the lines above took as many as they could.
  package let surelyLeft: Int

  /// Looks at each line of a draw, in order.
  ///
  /// - Parameters:
  ///   - lines: The lines, worked from the top.
  ///   - banks: Finds a bank; of one that is not there nothing fits.
  /// - Returns: One for each line, in their order.
  package static func all(of lines: [DrawLine], in banks: (BankID) -> Bank?) -> [DrawCapacity] {
    let fitting = lines.map { line in
      let bank = line.questions.bank
      let questions = banks(bank).map(line.questions.fitting) ?? []
      return Set(questions.map { QuestionKey(bank: bank, question: $0.id) })
    }
    return lines.indices.map { place in
      let taken = TakenAbove(wanted: fitting[place], lines: lines[..<place], fitting: fitting)
      return DrawCapacity(
        fitting: fitting[place].count,
        surelyLeft: fitting[place].count - taken.most()
      )
    }
  }
}

extension DrawLine {
  /// Whether a line can take its number; `all` can be any number but none.
  package func canTake(from left: Int) -> Bool {
    switch take {
    case .all: left > 0
    case .count(let count): left >= count
    }
  }
}

/// The most questions of one line that the lines above it can take between them.
///
/// That is a greatest flow: from each line, as much as it takes, to the questions that fit it.
/// Questions that fit the same lines are one node, so that a bank of thousands is a few nodes.
private struct TakenAbove {
  private let capacities: [Int]

  /// For each kind of question: the lines it fits, and how many there are.
  private let kinds: [(lines: [Int], count: Int)]

  init(wanted: Set<QuestionKey>, lines: ArraySlice<DrawLine>, fitting: [Set<QuestionKey>]) {
    capacities = lines.map { line in
      if case .count(let count) = line.take { min(count, wanted.count) } else { wanted.count }
    }
    let kinds = Dictionary(grouping: wanted) { key in
      lines.indices.filter { fitting[$0].contains(key) }
    }
    self.kinds = kinds.filter { !$0.key.isEmpty }.map { ($0.key, $0.value.count) }
  }

  func most() -> Int {
    var spare = capacities
    var open = kinds.map(\.count)
    var flow = kinds.map { Dictionary(uniqueKeysWithValues: $0.lines.map { ($0, 0) }) }
    var total = 0
    while let path = path(spare, open, flow) {
      var amount = min(spare[path.lines[0]], open[path.kinds[path.kinds.count - 1]])
      for (kind, line) in zip(path.kinds, path.lines.dropFirst()) {
        amount = min(amount, flow[kind][line] ?? 0)
      }
      for (line, kind) in zip(path.lines, path.kinds) { flow[kind][line, default: 0] += amount }
      for (kind, line) in zip(path.kinds, path.lines.dropFirst()) {
        flow[kind][line, default: 0] -= amount
      }
      spare[path.lines[0]] -= amount
      open[path.kinds[path.kinds.count - 1]] -= amount
      total += amount
    }
    return total
  }

  /// A way from a line that can take more to a kind that has more: each line takes of the kind
  /// beside it, and each line but the first gives up what it took of the kind before.
  private func path(
    _ spare: [Int],
    _ open: [Int],
    _ flow: [[Int: Int]]
  ) -> (lines: [Int], kinds: [Int])? {
    var waiting = spare.indices.filter { spare[$0] > 0 }.map { (lines: [$0], kinds: [Int]()) }
    var seenLines = Set(waiting.map { $0.lines[0] })
    var seenKinds: Set<Int> = []
    var place = 0
    while place < waiting.count {
      let way = waiting[place]
      place += 1
      let line = way.lines[way.lines.count - 1]
      for kind in kinds.indices where kinds[kind].lines.contains(line) {
        guard seenKinds.insert(kind).inserted else { continue }
        if open[kind] > 0 { return (way.lines, way.kinds + [kind]) }
        for (giver, amount) in flow[kind] where amount > 0 {
          guard seenLines.insert(giver).inserted else { continue }
          waiting.append((way.lines + [giver], way.kinds + [kind]))
        }
      }
    }
    return nil
  }
}
