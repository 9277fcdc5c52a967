import CourseCore
import CourseEngine
import CourseTestSupport
import OrderedCollections
import Testing

struct AttemptTests {
  @Test func `an attempt with all right passes`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()

    let view = try await centre.sit(token) { _ in true }

    #expect(view.outcome?.isPassed == true)
    #expect(view.outcome?.earned == 3)
    let result = try await centre.engine.result(token, view.attempt, in: .vietnamese)
    #expect(result.admission == .wait(.minutes(10)))
    #expect(result.mayReview)
    #expect(try await centre.engine.review(token, view.attempt).count == 3)
  }

  @Test func `a critical question is asked again in other words, and its points stay lost`()
    async throws
  {
    let centre = try TestCentre()
    let token = try await centre.learner()

    let view = try await centre.sit(token) { asked in
      asked.isAgain || asked.shown.ask != "Đọc mã OTP cho ai?"
    }

    #expect(view.outcome?.isPassed == true)
    #expect(view.outcome?.earned == 2)
  }

  @Test func `a critical question wrong twice names the lesson to read again`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()

    let view = try await centre.sit(token) { asked in
      !asked.isAgain && asked.shown.ask != "Đọc mã OTP cho ai?"
    }

    #expect(view.outcome?.isPassed == false)
    let result = try await centre.engine.result(token, view.attempt, in: .vietnamese)
    #expect(result.lessonsToReadAgain.map(\.title) == ["Bài một"])
  }

  @Test func `the same answer again changes nothing, and another is refused with the kept one`()
    async throws
  {
    let centre = try TestCentre()
    let token = try await centre.learner()
    let begun = try await centre.begin(token)

    let first = try await centre.answer(token, begun, 1, false)
    let again = try await centre.answer(token, begun, 1, false)

    #expect(first.explained == again.explained)
    #expect(first.answeredCount == 1 && again.answeredCount == 1)
    await #expect(throws: EngineError.self) { try await centre.answer(token, begun, 1, true) }
  }

  @Test func `after a restart the learner stands at the next question`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    let begun = try await centre.begin(token)
    let before = try await centre.answer(token, begun, 1, true)

    let restarted = centre.restarted()
    let after = try await restarted.engine.resume(token, begun.attempt)
    let repeated = try await restarted.answer(token, begun, 1, true)

    #expect(after.question == before.question)
    #expect(repeated.answeredCount == 1)
  }

  @Test func `an edited course changes no sitting under way`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    let begun = try await centre.begin(token)
    centre.edit { $0.originals.banks["kho"] = Bank(id: "kho", questions: []) }

    let view = try await centre.engine.resume(token, begun.attempt)

    #expect(view.question?.shown == begun.question?.shown)
  }

  @Test func `a second screen takes over only when asked, and the first is told`() async throws {
    let centre = try TestCentre()
    let card = try await centre.engine.enrol(Newcomer(fullName: "Lò Thử", groups: []), pin: "2580")
    let first = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other).token
    let second = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other).token
    let begun = try await centre.begin(first)

    await #expect(throws: EngineError.attemptHeldElsewhere(begun.attempt)) {
      try await centre.begin(second)
    }
    let taken = try await centre.engine.resume(second, begun.attempt, takeOver: true)

    #expect(taken.epoch == begun.epoch + 1)
    await #expect(throws: EngineError.takenOver(begun.attempt)) {
      try await centre.answer(first, begun, 1, true)
    }
    _ = try await centre.answer(second, taken, 1, true)
  }

  @Test(arguments: [true, false])
  func `an attempt goes on without asking when the other screen is gone`(isKnown: Bool)
    async throws
  {
    let centre = try TestCentre()
    let card = try await centre.engine.enrol(Newcomer(fullName: "Lò Thử", groups: []), pin: "2580")
    let first = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other).token
    let begun = try await centre.begin(first)

    if isKnown {
      try await centre.engine.endSignIns([centre.engine.mark(of: first)])
    } else {
      centre.wait(.minutes(61))
    }
    let second = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other).token
    let resumed = try await centre.engine.resume(second, begun.attempt)

    #expect(resumed.question?.shown == begun.question?.shown)
    await #expect(throws: EngineError.notSignedIn) {
      try await centre.answer(first, begun, 1, true)
    }
  }

  @Test func `a repeated request to begin finds the attempt it began`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    let first = try await centre.engine.begin(token, "cuoi-khoa", in: .vietnamese, key: "k")
    let again = try await centre.engine.begin(token, "cuoi-khoa", in: .vietnamese, key: "k")

    #expect(first.attempt == again.attempt)
    centre.edit { library in
      library.originals.assessments["khac"] = library.originals.assessments["cuoi-khoa"].map {
        other in
        Assessment(id: "khac", title: other.title, source: other.source, rules: other.rules)
      }
    }
    await #expect(throws: EngineError.keyReused) {
      try await centre.engine.begin(token, "khac", in: .vietnamese, key: "k")
    }
  }

  @Test func `another attempt waits for ten minutes, and not a second longer`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    let first = try await centre.sit(token) { _ in false }
    centre.wait(.minutes(9))

    await #expect(throws: EngineError.waitBetweenAttempts(.minutes(1))) {
      try await centre.begin(token)
    }
    centre.wait(.minutes(1))
    let second = try await centre.begin(token)

    #expect(second.attempt != first.attempt)
  }

  @Test func `nobody sees or answers the attempt of another`() async throws {
    let centre = try TestCentre()
    let owner = try await centre.learner()
    let stranger = try await centre.learner()
    let begun = try await centre.begin(owner)
    let hidden = EngineError.notFound(.attempt, id: begun.attempt.description)

    await #expect(throws: hidden) { try await centre.answer(stranger, begun, 1, true) }
    await #expect(throws: hidden) { try await centre.engine.resume(stranger, begun.attempt) }
    await #expect(throws: hidden) {
      try await centre.engine.result(stranger, begun.attempt, in: .vietnamese)
    }
    await #expect(throws: hidden) { try await centre.engine.review(stranger, begun.attempt) }
  }
}

extension TestCentre {
  func begin(_ token: SessionToken) async throws -> AttemptView {
    try await engine.begin(token, "cuoi-khoa", in: .vietnamese)
  }

  func answer(
    _ token: SessionToken,
    _ view: AttemptView,
    _ position: Int,
    _ truth: Bool
  ) async throws -> AttemptView {
    try await engine.answer(
      token,
      view.attempt,
      epoch: view.epoch,
      position: position,
      revision: 1,
      .truth(truth)
    )
  }

  /// Sits an attempt to its end.
  func sit(
    _ token: SessionToken,
    answering choose: (AskedQuestion) -> Bool
  ) async throws -> AttemptView {
    var view = try await begin(token)
    while let asked = view.question {
      view = try await answer(token, view, asked.position, choose(asked))
    }
    return view
  }
}
