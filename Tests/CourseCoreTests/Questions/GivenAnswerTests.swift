import CourseCore
import CourseTestSupport
import Testing

struct GivenAnswerTests {
  private static let choices = Question.fixture(
    .choices([
      Choice("một", isRight: true), Choice("hai", isRight: false), Choice("ba", isRight: true),
    ])
  )

  /// Shown 2, 0, 1 as “ba, một, hai”; the places 0 and 2 are “ba” and “hai”.
  @Test func `the same picks read the same in whatever order they were shown`() {
    let listed = Self.choices.given(.places([1, 2]), in: Self.choices.asListed)
    let turned = Self.choices.given(.places([0, 2]), in: Arrangement(orders: [[2, 0, 1]]))

    #expect(listed == turned)
    #expect(Set(listed.pieces.map(\.text)) == ["hai", "ba"] && !listed.isTyped)
  }

  @Test func `of what is sorted only what is wrong is said`() {
    let question = Question.fixture(
      .sort([
        SortGroup(heading: "Tin", items: ["a", "b"]), SortGroup(heading: "Ngờ", items: ["c"]),
      ])
    )

    // Headings are shown as listed; items a, b, c: b is put under the other heading.
    let given = question.given(.assigned([0, 1, 1]), in: question.asListed)

    #expect(given.pieces == [GivenAnswer.Piece(text: "b", given: "Ngờ")])
  }

  @Test func `a typed line is known as typed, whatever its letters' case`() {
    let question = Question.fixture(.number(NumberAnswer(Decimal(units: 3))))

    let given = question.given(.line(" Hai "), in: question.asListed)

    #expect(given.isTyped && given.pieces == [GivenAnswer.Piece(text: "", given: "hai")])
  }

  @Test func `one of two is said as such`() {
    let question = Question.fixture(.trueOrFalse(true))

    #expect(question.given(.truth(false), in: question.asListed).truth == false)
  }
}
