/// All ways in which the lines of a draw can take questions, for a learner who met none of them.
///
/// Questions that every line treats alike are of one kind. Of a kind, any set of the number taken is
/// as likely, whichever lines took them: so a way is a number for each kind.
struct DrawWays {
  /// A question that may be taken, with its second wording.
  struct Candidate {
    let question: Question
    let again: Question?
  }

  /// More ways of one line than this are not looked at.
  static let greatestCount = 50_000

  let kinds: [[Candidate]]

  /// How many questions of each kind are taken, and how likely that is.
  private(set) var ways: [[Int]: Double]

  /// For each kind, the group in which each line finds it; `nil` where it does not fit the line.
  private let groups: [[String?]]

  /// - Throws: `GuessError` when a line finds too few questions, or there are more ways than anybody
  ///   waits for.
  init(_ lines: [DrawLine], from banks: (BankID) -> Bank?) throws(GuessError) {
    var places: [[String?]: Int] = [:]
    var kinds: [[Candidate]] = []
    for id in lines.map(\.questions.bank).removingRepeats() {
      guard let bank = banks(id) else { throw .notDrawn }
      let pool = DrawPool(bank)
      let byID = Dictionary(bank.questions.map { ($0.id, $0) }) { first, _ in first }
      for (question, groups) in zip(pool.questions, Self.groups(of: pool, bank.id, lines))
      where groups.contains(where: { $0 != nil }) {
        let candidate = Candidate(question: question, again: question.again.flatMap { byID[$0] })
        if let place = places[groups] {
          kinds[place].append(candidate)
        } else {
          places[groups] = kinds.count
          kinds.append([candidate])
        }
      }
    }
    self.kinds = kinds
    groups = places.sorted { $0.value < $1.value }.map(\.key)
    ways = [Array(repeating: 0, count: kinds.count): 1]
    for (number, line) in lines.enumerated() { try take(line, number) }
  }

  /// All questions of a file, each asked.
  init(all questions: [Question], retired: [String]) {
    let own = Bank(id: "", questions: questions, retired: retired)
    let byID = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    let asked = DrawPool(own).questions
    kinds = [
      asked.map { Candidate(question: $0, again: $0.again.flatMap { byID[$0] }) }
    ]
    groups = [[]]
    ways = [[asked.count]: 1]
  }

  /// For each question of a pool, the group in which each line finds it.
  private static func groups(
    of pool: DrawPool,
    _ bank: BankID,
    _ lines: [DrawLine]
  ) -> [[String?]] {
    var groups = pool.questions.map { _ in [String?](repeating: nil, count: lines.count) }
    for (number, line) in lines.enumerated() where line.questions.bank == bank {
      for place in pool.fitting(line.questions) {
        groups[place][number] = line.group(of: pool.questions[place])
      }
    }
    return groups
  }

  /// Lets a line take from what the lines above it left.
  private mutating func take(_ line: DrawLine, _ number: Int) throws(GuessError) {
    let kindsOfGroups = Dictionary(grouping: kinds.indices.filter { groups[$0][number] != nil }) {
      groups[$0][number] ?? ""
    }
    .sorted { $0.key < $1.key }.map(\.value)
    var after: [[Int]: Double] = [:]
    var looked = 0
    for (taken, chance) in ways {
      let left = kinds.indices.map { kinds[$0].count - taken[$0] }
      let sizes = kindsOfGroups.map { $0.reduce(0) { $0 + left[$1] } }
      for (shares, part) in try LineShares(line.take, sizes).ways {
        var choice = KindChoice(taken, left, chance * part)
        for (share, group) in zip(shares, kindsOfGroups) { try choice.take(share, of: group) }
        looked += choice.ways.count
        guard looked <= Self.greatestCount else { throw .tooManyWays }
        for (way, chance) in choice.ways { after[way, default: 0] += chance }
      }
    }
    ways = after
  }
}

/// Why no chance of guessing can be told.
package enum GuessError: Error, Hashable, Sendable {
  /// Content that was checked gives no reason for this.
  case notDrawn
  case tooManyWays
}

extension DrawLine {
  /// The value over which the line spreads its number, as `LineDraw` does.
  fileprivate func group(of question: Question) -> String {
    switch spread {
    case nil: ""
    case .difficulty: "\(question.difficulty)"
    case .competences: question.competences.first?.description ?? ""
    }
  }
}

/// The numbers that a line can take of its groups: those of `LineDraw`, each as likely.
private struct LineShares {
  private(set) var ways: [(shares: [Int], chance: Double)] = []

  init(_ take: DrawLine.Take, _ sizes: [Int]) throws(GuessError) {
    let all = sizes.reduce(0, +)
    guard case .count(let count) = take, count < all else {
      if case .count(let count) = take, count > all { throw .notDrawn }
      ways = [(sizes, 1)]
      return
    }
    var shares = sizes.map { _ in 0 }
    var left = count
    while true {
      let open = sizes.indices.filter { shares[$0] < sizes[$0] }
      guard left >= open.count else {
        guard Combinations.count(of: left, from: open.count) <= Double(DrawWays.greatestCount)
        else { throw .tooManyWays }
        let chosen = Self.choices(of: left, from: open[...])
        ways = chosen.map { groups in
          var last = shares
          for group in groups { last[group] += 1 }
          return (last, 1 / Double(chosen.count))
        }
        return
      }
      for group in open { shares[group] += 1 }
      left -= open.count
    }
  }

  private static func choices(of count: Int, from groups: ArraySlice<Int>) -> [[Int]] {
    guard count > 0 else { return [[]] }
    guard let first = groups.first, groups.count >= count else { return [] }
    let rest = groups.dropFirst()
    return choices(of: count - 1, from: rest).map { [first] + $0 } + choices(of: count, from: rest)
  }
}

/// What a number taken of a group can be of the kinds in it.
private struct KindChoice {
  private(set) var ways: [([Int], Double)]
  private let left: [Int]

  init(_ taken: [Int], _ left: [Int], _ chance: Double) {
    ways = [(taken, chance)]
    self.left = left
  }

  /// Takes from kinds that are as large as `left` says, any set of their questions as likely.
  mutating func take(_ share: Int, of group: [Int]) throws(GuessError) {
    var open = group.reduce(0) { $0 + left[$1] }
    var going = ways.map { (way: $0.0, share: share, chance: $0.1) }
    for kind in group {
      let size = left[kind]
      var next: [(way: [Int], share: Int, chance: Double)] = []
      for step in going {
        let all = Combinations.count(of: step.share, from: open)
        for number in 0...min(size, step.share) {
          let ways =
            Combinations.count(of: number, from: size)
            * Combinations.count(of: step.share - number, from: open - size)
          guard ways > 0 else { continue }
          var way = step.way
          way[kind] += number
          next.append((way, step.share - number, step.chance * ways / all))
        }
      }
      guard next.count <= DrawWays.greatestCount else { throw .tooManyWays }
      going = next
      open -= size
    }
    ways = going.map { ($0.way, $0.chance) }
  }
}
