import CourseCore
import CourseTestSupport
import Testing

struct RecordBodyTests {
  private static let ended = Outcome(
    ending: .timeUp,
    earned: 1,
    available: 3,
    isCriticalSatisfied: false,
    isPassed: nil,
    level: 2,
    lessonsToReadAgain: [LessonReference(course: "c", lesson: "l")],
    questions: Outcome.fixture().questions
  )

  @Test(
    arguments: [
      .started(), .answered(1), .answered(2, .line("Hòa \"Bình\"\n")),
      .answered(1, .places([0, 2])),
      .finished(), .finished(.fixture(1), ended),
    ] as [Fact]
  )
  func `a body written at once has the bytes of its canonical form`(fact: Fact) {
    #expect(fact.body.canonicalBytes == fact.body.json.canonicalBytes)
  }
}
