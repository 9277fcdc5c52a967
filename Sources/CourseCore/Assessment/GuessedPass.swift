/// The chance to pass an assessment by guessing, worked out from its draw and never tried.
///
/// It is that of one attempt of a learner who met none of the questions, gives each an answer, and
/// guesses as `Guesses` says. Second wordings count: one that is right makes good what was critical.
package enum GuessedPass {
  /// Works out the chance.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - banks: Finds a bank.
  /// - Returns: From 0 to 1; `nil` where nobody passes.
  /// - Throws: `GuessError` where nothing can be drawn, or in more ways than can be looked at.
  package static func chance(
    of assessment: Assessment,
    from banks: (BankID) -> Bank?
  ) throws(GuessError) -> Double? {
    guard let pass = assessment.rules.pass else { return nil }
    let draw: DrawWays
    switch assessment.source {
    case .draw(let lines): draw = try DrawWays(lines, from: banks)
    case .questions(let questions):
      draw = DrawWays(all: questions, retired: assessment.retired)
    }
    return chance(of: draw, pass)
  }

  private static func chance(of draw: DrawWays, _ pass: PassRule) -> Double {
    let kinds = draw.kinds.map { KindSurplus($0.map { Surplus(of: $0, pass) }) }
    var taken: [[Int]: Surplus] = [:]
    var sum = 0.0
    for (way, chance) in draw.ways.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      var all = Surplus.nothing
      for (kind, count) in way.enumerated() where count > 0 {
        let surplus = taken[[kind, count]] ?? kinds[kind].taking(count)
        taken[[kind, count]] = surplus
        all = all.joined(with: surplus)
      }
      sum += chance * all.chanceOfEnough
    }
    return min(1, sum)
  }
}

/// How far the points earned are above what the pass mark asks for, and how likely.
///
/// In hundredths of a point, so that it stays whole. Ways on which a critical question stays wrong
/// are left out, so that the chances may come to less than 1.
private struct Surplus: Hashable {
  private struct Step: Hashable {
    let surplus: Int
    let chance: Double
  }

  private let steps: [Step]

  static let nothing = Surplus([0: 1])
  static let impossible = Surplus([:])

  private init(_ chances: [Int: Double]) {
    steps = chances.sorted { $0.key < $1.key }.map { Step(surplus: $0.key, chance: $0.value) }
  }

  /// What one question does, asked again where it is critical and was not right.
  init(of candidate: DrawWays.Candidate, _ pass: PassRule) {
    let question = candidate.question
    let asked = pass.percent * question.points.count
    let second = candidate.again?.guessedGrades.filter(\.isRight).reduce(0) { $0 + $1.chance } ?? 0
    var chances: [Int: Double] = [:]
    for grade in question.guessedGrades {
      let isMissed = pass.needsCritical && question.isCritical && !grade.isRight
      chances[grade.earned.count * 100 - asked, default: 0] +=
        grade.chance * (isMissed ? second : 1)
    }
    self.init(chances)
  }

  func joined(with other: Surplus) -> Surplus {
    var chances: [Int: Double] = [:]
    for left in steps {
      for right in other.steps {
        chances[left.surplus + right.surplus, default: 0] += left.chance * right.chance
      }
    }
    return Surplus(chances)
  }

  /// One of two, each with its chance.
  func mixed(_ chance: Double, with other: Surplus, _ otherChance: Double) -> Surplus {
    var chances: [Int: Double] = [:]
    for step in steps { chances[step.surplus, default: 0] += step.chance * chance }
    for step in other.steps { chances[step.surplus, default: 0] += step.chance * otherChance }
    return Surplus(chances)
  }

  var chanceOfEnough: Double { steps.reduce(0) { $1.surplus < 0 ? $0 : $0 + $1.chance } }
}

/// Questions of which any set of a number is as likely to be taken.
private struct KindSurplus {
  /// The questions by what they do, so that a bank of thousands is a few entries.
  private let entries: [(surplus: Surplus, count: Int)]
  private let size: Int

  init(_ questions: [Surplus]) {
    var entries: [(surplus: Surplus, count: Int)] = []
    var places: [Surplus: Int] = [:]
    for surplus in questions {
      if let place = places[surplus] {
        entries[place].count += 1
      } else {
        places[surplus] = entries.count
        entries.append((surplus, 1))
      }
    }
    self.entries = entries
    size = questions.count
  }

  /// What taking a number of them does: entry by entry, with the chance of each number of it.
  func taking(_ count: Int) -> Surplus {
    var taken = Array(repeating: Surplus.impossible, count: count + 1)
    taken[0] = .nothing
    var left = size
    for entry in entries {
      var next = Array(repeating: Surplus.impossible, count: count + 1)
      for before in 0...count {
        let open = count - before
        let all = Combinations.count(of: open, from: left)
        var more = Surplus.nothing
        for number in 0...min(open, entry.count) {
          let ways =
            Combinations.count(of: number, from: entry.count)
            * Combinations.count(of: open - number, from: left - entry.count)
          if ways > 0 {
            next[before + number] = next[before + number]
              .mixed(1, with: taken[before].joined(with: more), ways / all)
          }
          more = more.joined(with: entry.surplus)
        }
      }
      taken = next
      left -= entry.count
    }
    return taken[count]
  }
}
