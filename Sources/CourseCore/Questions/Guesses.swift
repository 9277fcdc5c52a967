/// How likely each mark of a question is for somebody who answers it by chance alone.
///
/// The guesser knows nothing of the matter, but sees how many options are to be picked, uses no line
/// and no pair twice, and types nothing, because nobody types a right line by chance.
struct Guesses: Hashable, Sendable {
  /// The chance of each mark that can come about; together they are 1.
  private(set) var chances: [Mark: Double]

  /// Nothing can be right by chance.
  static func hopeless(parts: Int) -> Guesses {
    Guesses(chances: [Mark(parts: parts, rightParts: 0): 1])
  }

  /// Parts that are guessed each by itself, with the chance of each.
  static func independent(_ chances: [Double]) -> Guesses {
    var byRight = [1.0]
    for chance in chances {
      var next = Array(repeating: 0.0, count: byRight.count + 1)
      for (right, before) in byRight.enumerated() {
        next[right] += before * (1 - chance)
        next[right + 1] += before * chance
      }
      byRight = next
    }
    return counted(byRight, of: chances.count)
  }

  /// The chance of each number of right parts, from none on.
  static func counted(_ chances: [Double], of parts: Int) -> Guesses {
    var guesses = Guesses(chances: [:])
    for (right, chance) in chances.enumerated() {
      guesses.add(Mark(parts: parts, rightParts: right), chance)
    }
    return guesses
  }

  mutating func add(_ mark: Mark, _ chance: Double) {
    if chance > 0 { chances[mark, default: 0] += chance }
  }

  static let none = Guesses(chances: [:])

  private init(chances: [Mark: Double]) { self.chances = chances }
}

/// What one who guesses gets for a question, and how likely.
struct GuessedGrade: Hashable, Sendable {
  let earned: Points

  /// Whether every part was right.
  let isRight: Bool
  let chance: Double
}

extension Question {
  /// Every grade that can be had by guessing, in a defined order.
  var guessedGrades: [GuessedGrade] {
    let chances = rule.guesses.chances.sorted {
      ($0.key.parts, $0.key.rightParts) < ($1.key.parts, $1.key.rightParts)
    }
    return chances.map { mark, chance in
      GuessedGrade(
        earned: earned(by: mark),
        isRight: mark.parts > 0 && mark.rightParts == mark.parts,
        chance: chance
      )
    }
  }
}

/// Counts what a guesser can choose from, as decimals that sums and shares are made of.
enum Combinations {
  /// The number of ways to choose so many of so many; none where that cannot be.
  static func count(of chosen: Int, from all: Int) -> Double {
    guard (0...max(0, all)).contains(chosen) else { return 0 }
    return (0..<min(chosen, all - chosen)).reduce(1) { $0 * Double(all - $1) / Double($1 + 1) }
  }

  static func factorial(_ number: Int) -> Double {
    number < 2 ? 1 : (2...number).reduce(1) { $0 * Double($1) }
  }
}
