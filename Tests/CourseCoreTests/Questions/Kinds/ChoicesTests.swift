import CourseCore
import CourseTestSupport
import Testing

struct ChoicesTests {
  private let one = Question.fixture(
    .choices([
      Choice("Cúp máy", isRight: true),
      Choice("Đọc mã", isRight: false, why: "Công an không bao giờ hỏi mã."),
    ]),
    points: 4
  )

  /// Three right, two wrong; five points.
  private let several = Question.fixture(
    .choices([
      Choice("a", isRight: true), Choice("b", isRight: true), Choice("c", isRight: true),
      Choice("x", isRight: false), Choice("y", isRight: false),
    ]),
    points: 5
  )

  @Test(arguments: [(0, 4), (1, 0)] as [(Int, Points)])
  func `one right option is right or not`(place: Int, earned: Points) throws {
    #expect(try one.earned(by: .places([place])) == earned)
  }

  /// Points are 5 × k ÷ 3 rounded down, with k = rights picked − wrongs picked, at least 0.
  @Test(
    arguments: [
      ([0], 1, 1), ([0, 1], 2, 3), ([0, 1, 2], 3, 5), ([0, 1, 2, 3], 2, 3), ([0, 1, 3], 1, 1),
      ([0, 3], 0, 0), ([3, 4], 0, 0), ([0, 1, 2, 3, 4], 1, 1),
    ] as [([Int], Int, Points)]
  )
  func `of several, each wrong pick takes a right one away`(
    places: [Int],
    rightParts: Int,
    earned: Points
  ) {
    let grade = several.grade(.places(places), in: several.asListed)

    #expect(grade.parts == 3)
    #expect(grade.rightParts == rightParts)
    #expect(grade.earned == earned)
    #expect(grade.isRight == (places == [0, 1, 2]))
  }

  @Test func `places are those shown, not those of the file`() {
    let turned = Arrangement(orders: [[1, 0]])

    #expect(one.grade(.places([1]), in: turned).isRight)
    #expect(!one.grade(.places([0]), in: turned).isRight)
    #expect(
      one.shown(in: turned).body
        == .choices([.init("Đọc mã"), .init("Cúp máy")], isSeveral: false)
    )
  }

  @Test(
    arguments: [
      (.places([]), .empty), (.places([0, 1]), .wrongPlaces), (.places([2]), .wrongPlaces),
      (.places([-1]), .wrongPlaces), (.truth(true), .wrongKind(expected: .choices)),
    ] as [(Response, ResponseError)]
  )
  func `what could not be picked is refused`(response: Response, error: ResponseError) {
    #expect(throws: error) { try one.accept(response, in: one.asListed) }
  }

  @Test func `a place given twice is refused, and places are kept ascending`() throws {
    #expect(throws: ResponseError.wrongPlaces) {
      try several.accept(.places([1, 1]), in: several.asListed)
    }
    #expect(try several.accept(.places([4, 0]), in: several.asListed) == .places([0, 4]))
  }

  @Test func `afterwards each option says what it was`() {
    let explanation = one.explanation(of: .places([0]), in: Arrangement(orders: [[1, 0]]))

    #expect(explanation.isRight == false)
    #expect(explanation.rightPlaces == [1])
    #expect(explanation.rightAnswer == .options(["Cúp máy"]))
    #expect(explanation.parts.map(\.isPicked) == [true, false])
    #expect(explanation.parts.map(\.isRight) == [false, true])
    #expect(explanation.parts.map(\.why) == ["Công an không bao giờ hỏi mã.", nil])
  }
}
