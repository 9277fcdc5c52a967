import CourseCore
import Testing

struct StandingTests {
  /// Of ten points.
  private static func outcome(
    _ earned: Int,
    passed: Bool,
    level: Int? = nil
  ) -> Outcome.Summary {
    Outcome.Summary(earned: Points(earned), available: 10, isPassed: passed, level: level)
  }

  @Test(arguments: [
    // 9 of 10 lacked a critical question; 8 of 10 passed and is better.
    (AttemptRules.Counts.best, 1, true),
    (.last, 3, true),
    (.first, 0, false),
  ])
  func `the rule says whose mark is shown, and a pass that counted stays`(
    counts: AttemptRules.Counts,
    decisive: Int,
    isPassed: Bool
  ) {
    let outcomes = [
      Self.outcome(9, passed: false), Self.outcome(8, passed: true),
      Self.outcome(8, passed: true), Self.outcome(2, passed: false),
    ]

    let standing = Standing(outcomes.map { .init($0, counts: counts) }, counts: counts)

    #expect(standing.decisive == decisive)
    #expect(standing.isPassed == isPassed)
  }

  @Test(arguments: [
    // The second attempt passed: it counted under `best`, whatever the author says afterwards.
    (AttemptRules.Counts.best, AttemptRules.Counts.first, true),
    // It never counted under `first`; where the author lets later ones count, it does.
    (.first, .best, true),
    (.first, .first, false),
  ])
  func `a pass counts by the rule in force or by the one its attempt began under`(
    began: AttemptRules.Counts,
    now: AttemptRules.Counts,
    isPassed: Bool
  ) {
    let attempts = [Self.outcome(5, passed: false), Self.outcome(8, passed: true)]
      .map { Standing.Attempt($0, counts: began) }

    #expect(Standing(attempts, counts: now).isPassed == isPassed)
    #expect(Standing(attempts, counts: now).decisive == (now == .first ? 0 : 1))
  }

  @Test func `the highest level ever held counts`() {
    let outcomes = [1, 3, 0].map { Self.outcome(1, passed: false, level: $0) }

    let attempts = outcomes.map { Standing.Attempt($0, counts: .last) }

    #expect(Standing(attempts, counts: .last).level == 3)
    #expect(Standing([], counts: .best).decisive == nil)
    #expect(Standing([], counts: .best).level == nil)
  }

  @Test(arguments: [
    (7, 10, 70, true), (6, 10, 70, false), (2, 3, 67, false), (2, 3, 66, true), (0, 5, 1, false),
  ])
  func `a mark on the boundary passes, and nothing is rounded`(
    earned: Int,
    available: Int,
    percent: Int,
    isMet: Bool
  ) {
    let rule = PassRule(percent: percent)

    // 2 of 3 is 66.67 percent: 200 is not 201, but is at least 198.
    #expect(rule.isMet(Points(earned), of: Points(available), isCriticalSatisfied: true) == isMet)
    #expect(rule.isMet(Points(earned), of: Points(available), isCriticalSatisfied: false) == false)
    #expect(rule.isMet(0, of: 0, isCriticalSatisfied: true) == nil)
  }
}
