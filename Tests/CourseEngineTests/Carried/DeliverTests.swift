import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import CourseTestSupport
import OrderedCollections
import Testing

struct DeliverTests {
  /// A learner of thôn Đoài at the first question of a test, and the tutor of that village.
  private struct Desk {
    let centre: TestCentre
    let tutor, learner: SessionToken
    let person: PersonID
    let card: String
    let view: AttemptView

    var engine: Engine { centre.engine }

    /// What the page of the question on the desk would seal.
    func code(_ response: Response = .truth(true), of view: AttemptView? = nil) throws -> String {
      let view = view ?? self.view
      let question = try #require(view.question)
      let slip = try #require(engine.slip(of: question, in: view))
      let place = try #require(
        CarriedAnswer.Place(
          view.attempt,
          epoch: view.epoch,
          position: question.position,
          revision: question.revision
        )
      )
      let code = CarriedAnswer.sealed(
        response,
        at: place,
        with: slip.secret.bytes,
        digest: SHA256Hasher.digest
      )
      return try #require(code)
    }
  }

  private static func desk(time: Span? = nil) async throws -> Desk {
    let centre = try TestCentre(offering: .fixture)
    centre.edit { library in
      library.originals.assessments["cuoi-khoa"] = Assessment(
        id: "cuoi-khoa",
        title: "Kiểm tra",
        source: .draw([DrawLine(questions: QuestionFilter(bank: "kho"), take: .count(2))]),
        rules: AssessmentRules(pass: PassRule(percent: 60), time: time)
      )
    }
    try await centre.setUp()
    let tutor = try await centre.signIn(as: .tutor)
    let here = try await centre.settlements()[0]
    let enrolment = Enrolment.fixture(of: here, consents: [centre.consent()])
    let enrolled = try await centre.engine.enrol(
      try await centre.signInStaff(),
      enrolment,
      pin: "2580"
    )
    let card = enrolled.card.text
    let learner = try await centre.engine.signIn(card: card, pin: "2580", on: .other).token
    let view = try await centre.engine.begin(learner, "cuoi-khoa", in: .vietnamese)
    return Desk(
      centre: centre,
      tutor: tutor,
      learner: learner,
      person: enrolled.person,
      card: card,
      view: view
    )
  }

  @Test func `a carried answer counts as if it had been sent, and once`() async throws {
    let desk = try await Self.desk()
    let code = try desk.code()

    let delivery = try await desk.engine.deliver(desk.tutor, code)
    let again = try await desk.engine.deliver(desk.tutor, code.lowercased())

    #expect(delivery.person == desk.person)
    #expect([delivery.wasThere, again.wasThere] == [false, true])
    let seen = try await desk.engine.resume(desk.learner, desk.view.attempt)
    #expect(seen.answeredCount == 1)
    let answers = try await desk.centre.store.read { try $0.answers(to: desk.view.attempt) }
    #expect(answers.map(\.answer.response) == [.truth(true)])
  }

  @Test func `it is the same answer that the page goes on sending`() async throws {
    let desk = try await Self.desk()
    let question = try #require(desk.view.question)

    _ = try await desk.engine.deliver(desk.tutor, try desk.code())
    let sent = try await desk.engine.answer(
      desk.learner,
      desk.view.attempt,
      epoch: desk.view.epoch,
      position: question.position,
      revision: question.revision,
      .truth(true)
    )

    #expect(sent.answeredCount == 1)
  }

  @Test func `other content is refused with the answer that is kept`() async throws {
    let desk = try await Self.desk()
    _ = try await desk.engine.deliver(desk.tutor, try desk.code())

    await #expect {
      try await desk.engine.deliver(desk.tutor, try desk.code(.truth(false)))
    } throws: { error in
      guard case EngineError.sitting(.differs(let kept)) = error else { return false }
      return kept.response == .truth(true)
    }
  }

  @Test func `who was erased at an open test leaves no answer, carried or kept`() async throws {
    let desk = try await Self.desk()
    _ = try await desk.engine.deliver(desk.tutor, try desk.code())
    let view = try await desk.engine.resume(desk.learner, desk.view.attempt)
    let carried = try desk.code(of: view)
    let officer = try await desk.centre.signInStaff()
    let name = try await desk.engine.person(officer, desk.person).view.fullName
    let named = NamedEntry(desk.person, fullName: name)

    try await desk.engine.erase(officer, named, because: .asked)

    let attempt = view.attempt
    #expect(try await desk.centre.store.read { try $0.answers(to: attempt) } == [])
    await #expect(throws: EngineError.notSignedIn) {
      try await desk.engine.resume(desk.learner, attempt)
    }
    await #expect(throws: EngineError.notFound(.attempt, id: attempt.description)) {
      try await desk.engine.deliver(desk.tutor, carried)
    }
    await #expect(throws: EngineError.notFound(.person, id: desk.person.description)) {
      try await desk.engine.examine(
        desk.tutor,
        desk.person,
        at: "cuoi-khoa",
        in: .vietnamese
      )
    }
    #expect(try await desk.centre.store.read { try $0.answers(to: attempt) } == [])
  }

  @Test func `who took the test over answers there`() async throws {
    let desk = try await Self.desk()
    let code = try desk.code()
    let other = try await desk.engine.signIn(card: desk.card, pin: "2580", on: .other).token
    let taken = try await desk.engine.resume(other, desk.view.attempt, takeOver: true)
    #expect(taken.epoch == 2)

    await #expect(throws: EngineError.takenOver(desk.view.attempt)) {
      try await desk.engine.deliver(desk.tutor, code)
    }
  }

  @Test func `an attempt that ended takes nothing more, but what it has`() async throws {
    let desk = try await Self.desk()
    let first = try desk.code()
    _ = try await desk.engine.deliver(desk.tutor, first)
    let view = try await desk.engine.resume(desk.learner, desk.view.attempt)
    let second = try desk.code(of: view)
    _ = try await desk.engine.act(desk.learner, view.attempt, epoch: view.epoch, .finish)

    await #expect(throws: EngineError.attemptEnded(view.attempt)) {
      try await desk.engine.deliver(desk.tutor, second)
    }
    #expect(try await desk.engine.deliver(desk.tutor, first).wasThere)
  }

  @Test func `an answer that comes after the time of the test is not taken`() async throws {
    let desk = try await Self.desk(time: .minutes(20))
    let code = try desk.code()
    desk.centre.wait(.minutes(30))
    let tutor = try await desk.centre.signInStaff()

    await #expect(throws: EngineError.attemptEnded(desk.view.attempt)) {
      try await desk.engine.deliver(tutor, code)
    }
  }

  @Test func `nobody delivers for somebody beyond reach, or for themselves`() async throws {
    let desk = try await Self.desk()
    let elsewhere = try await desk.centre.settlements()[1]
    let officer = try await desk.centre.signInStaff()
    _ = try await desk.engine.appoint(
      officer,
      Appointee(
        fullName: "Người Nơi Khác",
        roles: [GivenRole(role: .tutor, settlements: [elsewhere])],
        login: "noi.khac",
        passphrase: TestCentre.passphrase
      )
    )
    let stranger = try await desk.centre.signInStaff("noi.khac")

    await #expect(
      throws: EngineError.notFound(.attempt, id: desk.view.attempt.description)
    ) { try await desk.engine.deliver(stranger, try desk.code()) }
    await #expect(throws: EngineError.passphraseNeeded) {
      try await desk.engine.deliver(desk.learner, try desk.code())
    }
    let own = try await desk.engine.begin(officer, "cuoi-khoa", in: .vietnamese)
    await #expect(throws: EngineError.refused([Refused("code", .ownself)])) {
      try await desk.engine.deliver(officer, try desk.code(of: own))
    }
  }

  @Test func `a code of another centre, or one that was changed, is refused`() async throws {
    let desk = try await Self.desk()
    let other = try await Self.desk()
    let foreign = [Refused("code", .carriedForeign)]
    let misread = [Refused("code", .carriedMisread)]

    for code in [try other.code(), CarriedText.text([UInt8](repeating: 7, count: 14))] {
      await #expect(throws: EngineError.refused(foreign)) {
        try await desk.engine.deliver(desk.tutor, code)
      }
    }
    for code in ["", "222222", String(try desk.code().dropLast())] {
      await #expect(throws: EngineError.refused(misread)) {
        try await desk.engine.deliver(desk.tutor, code)
      }
    }
  }
}
