/// How many questions a draw line finds, whatever the lines above it take.
package struct DrawCapacity: Hashable, Sendable {
  /// The questions that fit the line.
  package let fitting: Int

  /// Those of them left when the lines above took as many as they could.
  package let surelyLeft: Int

  /// Looks at each line of a draw, in order.
  ///
  /// - Parameters:
  ///   - lines: The lines, worked from the top; at most 64.
  ///   - pools: Finds what a bank offers; of one that is not there nothing fits.
  /// - Returns: One for each line, in their order.
  package static func all(of lines: [DrawLine], in pools: (BankID) -> DrawPool?) -> [DrawCapacity] {
    precondition(lines.count <= UInt64.bitWidth, "a draw has at most 64 lines")
    // For each bank and question, the lines so far that it fits, a bit each.
    var above: [BankID: [UInt64]] = [:]
    return lines.indices.map { place in
      let bank = lines[place].questions.bank
      guard let pool = pools(bank) else { return DrawCapacity(fitting: 0, surelyLeft: 0) }
      let fitting = pool.fitting(lines[place].questions)
      var masks =
        above.removeValue(forKey: bank) ?? Array(repeating: 0, count: pool.questions.count)
      let taken = TakenAbove(fitting.map { masks[$0] }, lines[..<place])
      for question in fitting { masks[question] |= 1 << UInt64(place) }
      above[bank] = masks
      return DrawCapacity(fitting: fitting.count, surelyLeft: fitting.count - taken.most())
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
  /// Questions that fit the same lines.
  private struct Kind {
    let lines: [Int]
    let count: Int
  }

  private let capacities: [Int]
  private let kinds: [Kind]

  /// For each line, the kinds that fit it.
  private let kindsOfLine: [[Int]]

  /// - Parameters:
  ///   - masks: For each question of the one line, the lines above that it fits.
  ///   - lines: Those lines.
  init(_ masks: [UInt64], _ lines: ArraySlice<DrawLine>) {
    capacities = lines.map { line in
      if case .count(let count) = line.take { min(count, masks.count) } else { masks.count }
    }
    var counts: [UInt64: Int] = [:]
    for mask in masks where mask != 0 { counts[mask, default: 0] += 1 }
    kinds = counts.sorted { $0.key < $1.key }.map { mask, count in
      Kind(lines: lines.indices.filter { mask >> UInt64($0) & 1 == 1 }, count: count)
    }
    var kindsOfLine: [[Int]] = Array(repeating: [], count: lines.count)
    for (number, kind) in kinds.enumerated() {
      for line in kind.lines { kindsOfLine[line].append(number) }
    }
    self.kindsOfLine = kindsOfLine
  }

  func most() -> Int {
    // More cannot be: each line takes its number, or every question is taken.
    let bound = min(
      zip(capacities, kindsOfLine).reduce(0) { $0 + ($1.1.isEmpty ? 0 : $1.0) },
      kinds.reduce(0) { $0 + $1.count }
    )
    var flow = Flow(
      spare: capacities,
      open: kinds.map(\.count),
      given: kinds.map { $0.lines.count }
    )
    var total = takeFirst(&flow)
    while total < bound, let amount = takeMore(&flow) { total += amount }
    return total
  }

  /// What is taken so far.
  private struct Flow {
    var spare: [Int]
    var open: [Int]

    /// For each kind, what each of its lines takes of it.
    var given: [[Int]]

    init(spare: [Int], open: [Int], given: [Int]) {
      self.spare = spare
      self.open = open
      self.given = given.map { Array(repeating: 0, count: $0) }
    }
  }

  /// Lets each line take what is there, those kinds first that fit the fewest lines.
  private func takeFirst(_ flow: inout Flow) -> Int {
    var total = 0
    for kind in kinds.indices.sorted(by: { kinds[$0].lines.count < kinds[$1].lines.count }) {
      for (place, line) in kinds[kind].lines.enumerated() where flow.open[kind] > 0 {
        let amount = min(flow.open[kind], flow.spare[line])
        flow.open[kind] -= amount
        flow.spare[line] -= amount
        flow.given[kind][place] += amount
        total += amount
      }
    }
    return total
  }

  /// A step back on a way: the line that would take, and the kind it took of before.
  private struct Step {
    let line: Int
    let kind: Int
    let before: Int?
  }

  /// Finds a line that can take more if others give up what they took for something else, and gives
  /// how much more that is.
  private func takeMore(_ flow: inout Flow) -> Int? {
    var steps: [Step] = capacities.indices.filter { flow.spare[$0] > 0 }.map {
      Step(line: $0, kind: -1, before: nil)
    }
    var isSeenLine = Array(repeating: false, count: capacities.count)
    for step in steps { isSeenLine[step.line] = true }
    var isSeenKind = Array(repeating: false, count: kinds.count)
    var place = 0
    while place < steps.count {
      for kind in kindsOfLine[steps[place].line] where !isSeenKind[kind] {
        isSeenKind[kind] = true
        if flow.open[kind] > 0 { return shift(steps, place, kind, &flow) }
        for (giver, line) in kinds[kind].lines.enumerated()
        where flow.given[kind][giver] > 0 && !isSeenLine[line] {
          isSeenLine[line] = true
          steps.append(Step(line: line, kind: kind, before: place))
        }
      }
      place += 1
    }
    return nil
  }

  /// Shifts along a way as much as every step of it allows.
  private func shift(_ steps: [Step], _ last: Int, _ kind: Int, _ flow: inout Flow) -> Int {
    var way: [(line: Int, takes: Int, gives: Int?)] = []
    var takes = kind
    var at: Int? = last
    while let place = at {
      let step = steps[place]
      way.append((step.line, takes, step.before == nil ? nil : step.kind))
      takes = step.kind
      at = step.before
    }
    var amount = min(flow.open[kind], flow.spare[way[way.count - 1].line])
    for (line, _, gives) in way {
      if let gives { amount = min(amount, flow.given[gives][slot(of: line, in: gives)]) }
    }
    for (line, takes, gives) in way {
      flow.given[takes][slot(of: line, in: takes)] += amount
      if let gives { flow.given[gives][slot(of: line, in: gives)] -= amount }
    }
    flow.open[kind] -= amount
    flow.spare[way[way.count - 1].line] -= amount
    return amount
  }

  private func slot(of line: Int, in kind: Int) -> Int {
    kinds[kind].lines.firstIndex(of: line) ?? 0
  }
}
