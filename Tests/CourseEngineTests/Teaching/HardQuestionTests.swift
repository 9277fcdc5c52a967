import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

struct HardQuestionTests {
  /// Lets learners sit the test so many times each, answering everything so.
  private static func sit(
    _ village: Village,
    _ learners: SessionToken...,
    times: Int,
    answering isRight: Bool
  ) async throws {
    for _ in 0..<times {
      for learner in learners { _ = try await village.centre.sit(learner) { _ in isRight } }
      village.centre.wait(.minutes(11))
    }
  }

  @Test func `questions are listed from five answers on, the hardest first`() async throws {
    let village = try await Village.founded()
    try await Self.sit(village, village.learner, times: 4, answering: false)
    #expect(
      try await village.engine.hardQuestions(village.tutor).allSatisfy {
        $0.tally.key.question != "sao"
      }
    )

    try await Self.sit(village, village.learner, times: 1, answering: true)

    // The critical question is asked each time, its second wording after each wrong answer.
    let hard = try await village.engine.hardQuestions(village.tutor, at: "cuoi-khoa", in: "kho")
    let star = try #require(hard.first { $0.tally.key.question == "sao" })
    #expect(star.tally.answers == 5 && star.tally.rightAnswers == 1)
    #expect(star.tally.learners.count == 1 && star.ask == "Đọc mã OTP cho ai?")
    #expect(star.lesson?.description == "khoa/mot")
    // Only one person gave the wrong answer: it is not told.
    #expect(star.commonest == nil)
    let other = try await village.engine.hardQuestions(village.tutor, in: "kho-khac")
    #expect(other.isEmpty)
  }

  @Test func `a wrong answer is told when several gave it, and who they were is not`() async throws
  {
    let village = try await Village.founded()
    let neighbour = try await village.neighbour()
    try await Self.sit(village, village.learner, times: 3, answering: false)
    try await Self.sit(village, neighbour, times: 2, answering: false)

    let hard = try await village.engine.hardQuestions(village.tutor)

    let star = try #require(hard.first { $0.tally.key.question == "sao" })
    #expect(star.tally.learners.count == 2 && star.tally.rightLearners.isEmpty)
    #expect(star.commonest?.answer.truth == false)
    #expect(star.commonest?.times == 5 && star.commonest?.learners == 2)
  }

  @Test func `people beyond reach and attempts set aside are not counted`() async throws {
    let village = try await Village.founded()
    let away = try await village.signIn(village.elsewhereCard)
    try await Self.sit(village, village.learner, away, times: 5, answering: false)
    let attempts = try await village.engine.attempts(village.tutor, of: village.person)
    let first = try #require(attempts.first).id
    try await village.engine.setAside(village.tutor, first, because: .helped)

    let mine = try await village.engine.hardQuestions(village.tutor)
    let all = try await village.engine.hardQuestions(village.officer)

    // Four are left of the five of this village; the officer sees nine.
    #expect(mine.allSatisfy { $0.tally.key.question != "sao" })
    let star = try #require(all.first { $0.tally.key.question == "sao" })
    #expect(star.tally.answers == 9 && star.tally.learners.count == 2)
  }

  @Test func `learners see nothing of it`() async throws {
    let village = try await Village.founded()

    await #expect(throws: EngineError.passphraseNeeded) {
      try await village.engine.hardQuestions(village.learner)
    }
  }
}
