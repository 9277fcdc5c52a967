import CourseCore

/// Nobody passes by guessing: not more than one attempt in a thousand.
struct GuessedPasses: TeachingRule {
  static let greatestChance = 0.001

  let banks: [BankID: Bank]

  func findings(in file: TaughtFile) -> [TeachingFinding] {
    guard case .assessment(let assessment) = file.document else { return [] }
    do {
      guard let chance = try GuessedPass.chance(of: assessment, from: { banks[$0] }),
        chance > Self.greatestChance
      else { return [] }
      let words = [Word.phrase(Self.percent(chance))]
      return [TeachingFinding(problem: .guessing, words: words, part: nil, quote: "pass")]
    } catch {
      switch error {
      case .tooManyWays:
        return [TeachingFinding(problem: .guessingUnknown, words: [], part: nil, quote: "draw")]
      // What is wrong with the draw is an error of its own.
      case .notDrawn: return []
      }
    }
  }

  /// A share in percent with two decimals, rounded up, as each language writes it.
  static func percent(_ chance: Double) -> Phrase {
    let hundredths = Int((chance * 10_000).rounded(.up))
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
    return Phrase("\(whole),\(decimals) %", "\(whole).\(decimals) %")
  }
}
