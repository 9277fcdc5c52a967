import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

struct PracticeTests {
  private let place = StepPlace(
    lesson: LessonReference(course: "khoa", lesson: "mot"),
    step: "thu"
  )

  @Test func `a wrong answer keeps the right one back until the third try`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    var told: [Explanation.RightAnswer?] = []
    for number in 1...3 {
      let reply = try await answer(false, number, centre, token)
      guard case .explained(let explanation, _, let mayGoOn) = reply else { continue }
      #expect(mayGoOn == (number == 3))
      told.append(explanation.rightAnswer)
    }

    #expect(told == [nil, nil, .truth(true)])
    try await centre.engine.finishStep(token, place)
    #expect(try await centre.engine.step(token, place, in: .vietnamese).isFinished)
  }

  @Test func `repeating an answer gets the same reply and records nothing`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()

    let first = try await answer(false, 1, centre, token)
    let again = try await answer(false, 1, centre, token)

    #expect(first == again)
    await #expect(throws: EngineError.wrongTry(expected: 2)) {
      try await answer(true, 1, centre, token)
    }
    let right = try await answer(true, 2, centre, token)
    #expect(try await answer(true, 2, centre, token) == right)
  }

  @Test func `a step that is not done is not gone on from`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()

    await #expect(throws: EngineError.stepNotDone("thu")) {
      try await centre.engine.finishStep(token, place)
    }
  }

  @Test func `practice ends when enough of the latest were right at the first try`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    let luyen = StepPlace(
      lesson: LessonReference(course: "khoa", lesson: "hai"),
      step: "luyen"
    )
    var finished: [Bool] = []
    for right in [false, true, true, true] {
      let view = try await centre.engine.step(token, luyen, in: .vietnamese)
      guard case .practise(let practise) = view.content else { continue }
      let reply = try await centre.engine.answerPractice(
        token,
        luyen,
        question: practise.practice.question,
        tryNumber: practise.practice.tryNumber,
        .truth(right),
        in: .vietnamese
      )
      if case .explained(_, let isStepFinished, _) = reply { finished.append(isStepFinished) }
    }

    // Wrong, then right at the second try; two right at the first try are enough of three.
    #expect(finished == [false, false, false, true])
    #expect(try await centre.engine.step(token, luyen, in: .vietnamese).isFinished)
  }

  private func answer(
    _ truth: Bool,
    _ number: Int,
    _ centre: TestCentre,
    _ token: SessionToken
  ) async throws -> PracticeReply {
    try await centre.engine.answerPractice(
      token,
      place,
      question: "thu",
      tryNumber: number,
      .truth(truth),
      in: .vietnamese
    )
  }
}
