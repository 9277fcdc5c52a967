import CourseCore
import CourseTestSupport
import Testing

struct ScenarioTests {
  /// The story of content-format, section 4, with a neutral reply and an end without replies.
  private let question = Question.fixture(
    .scenario([
      Scene(
        id: "mo-may",
        says: "Tôi là cán bộ xã.",
        replies: [
          .init("Tôi sẽ ra xã.", .safe, why: "Đến nơi là chắc nhất."),
          .init("Gửi đường dẫn cho tôi.", .unsafe, to: "duong-dan"),
          .init("Anh là ai?", .neutral, to: "het"),
        ]
      ),
      Scene(
        id: "duong-dan",
        says: "Điện thoại hiện một tệp .apk.",
        replies: [.init("Không bấm.", .safe), .init("Bấm.", .unsafe, to: "het")]
      ),
      Scene(id: "het", says: "Kẻ đó cúp máy."),
    ]),
    points: 10
  )

  /// Points are 10 × safe ÷ (safe + unsafe) of the path walked.
  @Test(
    arguments: [
      ([0], 1, 1, 10), ([1, 0], 2, 1, 5), ([1, 1], 2, 0, 0),
      // Left before its end, the reply that was not given is a part that is not right.
      ([1], 2, 0, 0),
    ] as [([Int], Int, Int, Points)]
  )
  func `safe replies of the path walked are counted`(
    replies: [Int],
    parts: Int,
    rightParts: Int,
    earned: Points
  ) throws {
    let response = try question.accept(.replies(replies), in: question.asListed)
    let grade = question.grade(response, in: question.asListed)

    #expect(grade.parts == parts)
    #expect(grade.rightParts == rightParts)
    #expect(grade.earned == earned)
  }

  @Test func `it is complete at a reply that leads nowhere and at a scene without replies`() {
    #expect(question.isComplete(.replies([0]), in: question.asListed))
    #expect(!question.isComplete(.replies([1]), in: question.asListed))
    #expect(question.isComplete(.replies([1, 1]), in: question.asListed))
    #expect(question.isComplete(.replies([2]), in: question.asListed))
  }

  @Test(
    arguments: [
      ([0, 0], .storyEnded), ([2, 0], .storyEnded), ([3], .wrongPlaces), ([], .empty),
    ] as [([Int], ResponseError)]
  )
  func `no reply after the end, and none that was not shown`(
    replies: [Int],
    error: ResponseError
  ) {
    #expect(throws: error) { try question.accept(.replies(replies), in: question.asListed) }
  }

  @Test func `the story is shown as far as it was played`() {
    let turned = Arrangement(orders: [[2, 1, 0], [1, 0], []])

    let body = question.shown(in: turned, response: .replies([1])).body

    #expect(
      body
        == .scenario(
          ShownQuestion.Story(
            played: [
              .init(says: "Tôi là cán bộ xã.", picture: nil, reply: "Gửi đường dẫn cho tôi.")
            ],
            current: .init(
              says: "Điện thoại hiện một tệp .apk.",
              picture: nil,
              replies: [.init(text: "Bấm.", shape: nil), .init(text: "Không bấm.", shape: nil)]
            )
          )
        )
    )
  }

  @Test func `afterwards the replies along the path say what they were`() {
    let explanation = question.explanation(of: .replies([0]), in: question.asListed)

    #expect(explanation.parts.map(\.text) == ["Tôi sẽ ra xã."])
    #expect(explanation.parts.map(\.isRight) == [true])
    #expect(explanation.parts.map(\.why) == ["Đến nơi là chắc nhất."])
    #expect(explanation.rightAnswer == nil)
  }
}
