import CourseCore
import CourseTestSupport
import Testing

struct QuestionTallyTests {
  private static let one = PersonID(Code128(high: 1, low: 1))
  private static let other = PersonID(Code128(high: 1, low: 2))

  private static func tally(_ id: QuestionID, right: Int, of answers: Int) -> QuestionTally {
    var tally = QuestionTally(key: QuestionKey(bank: "b", question: id), digest: .fixture(1))
    for place in 0..<answers { tally.count(place < right ? .right : .wrong, of: one) }
    return tally
  }

  @Test func `people and answers are counted apart`() {
    var tally = Self.tally("q", right: 0, of: 0)

    // One person answers three times, right the last time; another leaves it out once.
    for result in [.wrong, .partly, .right] as [QuestionOutcome.Result] {
      tally.count(result, of: Self.one)
    }
    tally.count(.unanswered, of: Self.other)
    tally.count(.wrong, of: Self.other)

    #expect(tally.answers == 4 && tally.rightAnswers == 1)
    #expect(tally.learners == [Self.one, Self.other] && tally.rightLearners == [Self.one])
  }

  @Test func `polls are not counted`() {
    var tally = Self.tally("q", right: 0, of: 0)
    tally.count(.unscored, of: Self.one)

    #expect(tally.answers == 0 && tally.learners.isEmpty)
  }

  @Test(arguments: [(4, false), (5, true)])
  func `nothing is said of fewer than five answers`(answers: Int, isTelling: Bool) {
    #expect(Self.tally("q", right: 0, of: answers).isTelling == isTelling)
  }

  /// 1 of 7 < 2 of 10 = 1 of 5 < 9 of 9; of the two alike the one with more answers is first.
  @Test func `the hardest is what was right least often`() {
    let tallies = [
      Self.tally("d", right: 9, of: 9), Self.tally("c", right: 1, of: 5),
      Self.tally("b", right: 2, of: 10), Self.tally("a", right: 1, of: 7),
    ]

    #expect(tallies.sorted { $0.isHarder(than: $1) }.map(\.key.question) == ["a", "b", "c", "d"])
  }
}
