import CourseCore
import CourseTestSupport
import Testing

struct RemarkingTests {
  @Test func `a wrong key is judged anew by the version handed in under the old digest`() throws {
    let sitting = try Sitting.fixture("qq")
    let answers: [Int: Response] = [1: .truth(true), 2: .truth(false)]
    let ids = sitting.paper.drawn.map(\.key.question)
    let questions = Dictionary(
      uniqueKeysWithValues: ids.map { id in
        (
          Digest.fixture(id.rawValue),
          Question(id: id, ask: "Câu?", answer: .trueOrFalse(id == ids[0]))
        )
      }
    )

    let outcome = try Outcome(
      judging: answers,
      paper: sitting.paper,
      rules: sitting.rules,
      questions: questions,
      ending: .answered
    )

    #expect(outcome.earned == 2)
    #expect(outcome.isPassed == true)
  }

  @Test func `a paper whose questions are not at hand is not judged`() throws {
    let sitting = try Sitting.fixture("q")

    #expect(throws: SittingError.contentMissing(sitting.paper.drawn[0].digest)) {
      try Outcome(
        judging: [:],
        paper: sitting.paper,
        rules: sitting.rules,
        questions: [:],
        ending: .answered
      )
    }
  }

  @Test func `a question with other parts cannot stand in`() throws {
    let sitting = try Sitting.fixture("q")
    let other = Question.fixture(.poll(["Có", "Không"]))

    #expect(throws: SittingError.misfit(position: 1)) {
      try Sitting(
        paper: sitting.paper,
        rules: sitting.rules,
        questions: [sitting.paper.drawn[0].digest: other]
      )
    }
  }
}
