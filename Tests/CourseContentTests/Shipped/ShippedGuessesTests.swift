import CourseContent
import CourseCore
import CourseTestSupport
import Glibc
import Testing

/// One who guesses passes the shipped tests no more often than `hocvu check --teaching` works out.
struct ShippedGuessesTests {
  private static let attempts = 1_000

  /// The rules of a test, and others under which guessing passes often enough to be counted.
  private static let easier: [PassRule?] = [nil, PassRule(percent: 30, needsCritical: false)]

  @Test(arguments: ShippedContent.tests, easier)
  func `one who guesses passes no more often than is worked out`(
    test: ShippedContent.TestInLanguage,
    easier: PassRule?
  ) throws {
    let assessment = test.assessment.judged(by: easier)
    var guesser = Guesser(seed: 11)

    let chance = try #require(try GuessedPass.chance(of: assessment, from: test.bank))
    let passes = try (0..<Self.attempts).count { _ in
      try guesser.outcome(of: assessment, from: test.bank).isPassed == true
    }

    let count = PassCount(passes, of: Self.attempts)
    #expect(!count.isTooHigh(for: chance), "\(passes) times, with a chance of \(chance)")
    if easier != nil {
      #expect((0.01...0.99).contains(chance))
      #expect(!count.isTooLow(for: chance), "\(passes) times, with a chance of \(chance)")
    }
  }

  @Test func `a chance worked out too small or too great is noticed`() throws {
    let test = try #require(ShippedContent.tests.first)
    let assessment = test.assessment.judged(by: PassRule(percent: 30, needsCritical: false))
    var guesser = Guesser(seed: 12)

    let chance = try #require(try GuessedPass.chance(of: assessment, from: test.bank))
    let passes = try (0..<Self.attempts).count { _ in
      try guesser.outcome(of: assessment, from: test.bank).isPassed == true
    }

    let count = PassCount(passes, of: Self.attempts)
    #expect(count.isTooHigh(for: chance * 0.7))
    #expect(count.isTooLow(for: chance * 1.4))
  }
}

/// How often something came about in so many tries.
private struct PassCount {
  private let passes: Int
  private let attempts: Int

  init(_ passes: Int, of attempts: Int) {
    self.passes = passes
    self.attempts = attempts
  }

  /// Five standard deviations of a normal distribution, on one side: one in 3.5 million.
  private static let leastLikely = 2.87e-7

  func isTooHigh(for chance: Double) -> Bool { share > chance && isUnlikely(for: chance) }

  func isTooLow(for chance: Double) -> Bool { share < chance && isUnlikely(for: chance) }

  private var share: Double { Double(passes) / Double(attempts) }

  /// Whether so great a distance from a chance is less likely than `leastLikely`, by Chernoff's bound
  /// of the binomial distribution: exp(−n · D(share ‖ chance)).
  private func isUnlikely(for chance: Double) -> Bool {
    let distance = part(share, chance) + part(1 - share, 1 - chance)
    return exp(-Double(attempts) * distance) < Self.leastLikely
  }

  private func part(_ share: Double, _ chance: Double) -> Double {
    share == 0 ? 0 : share * log(share / chance)
  }
}

extension Assessment {
  /// The same questions under another pass rule.
  fileprivate func judged(by pass: PassRule?) -> Assessment {
    guard let pass else { return self }
    return Assessment(id: id, title: title, source: source, rules: AssessmentRules(pass: pass))
  }
}
