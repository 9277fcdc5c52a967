import CourseCore
import CourseTestSupport
import Testing

struct QuestionUseTests {
  private let lines = AnswerKey.order(["a", "b", "c", "d"])

  /// Earned = points × k ÷ n rounded down; here n = 3 and k = 2.
  @Test(arguments: [(1, 0), (2, 1), (3, 2), (4, 2), (100, 66)] as [(Points, Points)])
  func `part marks are rounded down`(points: Points, earned: Points) throws {
    let question = Question.fixture(lines, points: points)

    #expect(try question.earned(by: .order([1, 2, 3, 0])) == earned)
  }

  @Test func `whole gives all or nothing`() throws {
    let question = Question.fixture(lines, points: 9, isWhole: true)

    #expect(try question.earned(by: .order([1, 2, 3, 0])) == 0)
    #expect(try question.earned(by: .order([0, 1, 2, 3])) == 9)
  }

  @Test func `hints come one at a time and no more than there are`() {
    let question = Question.fixture(.trueOrFalse(true), hints: ["một", "hai"])
    let hints = { question.shown(in: question.asListed, hints: $0).hints }

    #expect(hints(0) == [])
    #expect(hints(1) == ["một"])
    #expect(hints(9) == ["một", "hai"])
    #expect(question.shown(in: question.asListed).hintCount == 2)
  }

  @Test func `without shuffling, options stand as in the file`() {
    let options = ["a", "b", "c", "d", "e", "f"].map { Choice($0, isRight: $0 == "a") }
    var chance = SeededChance(seed: 3)

    let fixed = Question.fixture(.choices(options), isShuffled: false)
    let drawn = Question.fixture(.choices(options))

    #expect(fixed.arrange(using: &chance).orders == [[0, 1, 2, 3, 4, 5]])
    #expect(drawn.arrange(using: &chance).orders != [[0, 1, 2, 3, 4, 5]])
  }

  /// 6,000 draws of 6 orders: each comes 1,000 times on average, with a deviation of 29.
  @Test func `every order is drawn about as often`() {
    let options = ["a", "b", "c"].map { Choice($0, isRight: $0 == "a") }
    let question = Question.fixture(.choices(options))
    var chance = SeededChance(seed: 7)
    var counts: [[Int]: Int] = [:]

    for _ in 0..<6_000 { counts[question.arrange(using: &chance).orders[0], default: 0] += 1 }

    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { (855...1_145).contains($0) })
  }

  @Test(arguments: [[[0, 1]], [[0, 1, 1]], [[0, 1, 3]], [], [[0, 1, 2], []]])
  func `an arrangement of another question does not fit`(orders: [[Int]]) {
    let question = Question.fixture(.order(["a", "b", "c"]))

    #expect(!question.fits(Arrangement(orders: orders)))
    #expect(question.fits(Arrangement(orders: [[2, 1, 0]])))
  }
}
