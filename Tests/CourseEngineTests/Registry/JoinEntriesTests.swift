import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

struct JoinEntriesTests {
  /// A village where Hòa was enrolled once more, with an open attempt on the second card.
  private struct Twice {
    let village: Village
    let second: Enrolled
    let learner: SessionToken
    let attempt: AttemptView

    var entry: NamedEntry { NamedEntry(second.person, fullName: "Nguyễn Thị Hoà") }
    var kept: NamedEntry { NamedEntry(village.person, fullName: "Nguyễn Thị Hòa") }
  }

  private static func twice() async throws -> Twice {
    let village = try await Village.founded()
    let enrolment = Enrolment.fixture(
      "Nguyễn Thị Hoà",
      of: village.here,
      consents: [village.centre.consent()]
    )
    let second = try await village.engine.enrol(village.officer, enrolment, pin: "2580")
    let learner = try await village.signIn(second.card)
    let attempt = try await village.centre.begin(learner)
    return Twice(village: village, second: second, learner: learner, attempt: attempt)
  }

  @Test func `both cards sign in to one person, and the open attempt goes on`() async throws {
    let twice = try await Self.twice()
    let engine = twice.village.engine

    let file = try await engine.join(twice.village.tutor, twice.entry, into: twice.kept)

    #expect(file.joined.map(\.entry) == [twice.second.person] && file.cards.count == 2)
    let people = try await engine.people(twice.village.tutor, in: twice.village.here)
    #expect(people.map(\.person) == [twice.village.person])
    let position = try #require(twice.attempt.question).position
    let next = try await engine.answer(
      twice.learner,
      twice.attempt.attempt,
      epoch: twice.attempt.epoch,
      position: position,
      revision: 1,
      .truth(true)
    )
    #expect(next.answeredCount == 1)
    for card in file.cards {
      let token = try await twice.village.signIn(card)
      let mine = try await engine.attempts(token, in: .vietnamese).elements
      #expect(mine.map(\.attempt) == [twice.attempt.attempt])
      // The first card goes on with what the second began.
      _ = try await engine.resume(token, twice.attempt.attempt, takeOver: true)
    }
  }

  @Test func `a person is found by the name of the entry that is not shown`() async throws {
    let village = try await Village.founded()
    let enrolment = Enrolment.fixture(
      "Phạm Văn Tư",
      of: village.here,
      consents: [village.centre.consent()]
    )
    let second = try await village.engine.enrol(village.officer, enrolment, pin: "2580")
    _ = try await village.engine.join(
      village.tutor,
      NamedEntry(second.person, fullName: "Phạm Văn Tư"),
      into: NamedEntry(village.person, fullName: "Nguyễn Thị Hòa")
    )

    let found = try await village.engine.people(village.tutor, matching: "pham tu")

    #expect(found.map(\.fullName) == ["Nguyễn Thị Hòa"])
  }

  @Test func `parted, each has its own again`() async throws {
    let twice = try await Self.twice()
    let (village, engine) = (twice.village, twice.village.engine)
    let before = try await engine.person(village.tutor, village.person)
    _ = try await engine.join(village.tutor, twice.entry, into: twice.kept)

    let file = try await engine.part(village.tutor, twice.second.person, from: village.person)

    #expect(file == before)
    #expect(try await engine.people(village.tutor, in: village.here).count == 2)
    #expect(try await engine.attempts(village.learner, in: .vietnamese).elements.isEmpty)
    #expect(try await engine.attempts(twice.learner, in: .vietnamese).total == 1)
  }

  @Test func `nobody joins what is one, what is joined, what is beyond reach, or the own entry`()
    async throws
  {
    let twice = try await Self.twice()
    let (village, engine) = (twice.village, twice.village.engine)
    func refuses(_ refusal: Refusal, _ entry: NamedEntry, _ field: String = "entry") async {
      await #expect(throws: EngineError.refused([Refused(field, refusal)])) {
        _ = try await engine.join(village.tutor, entry, into: twice.kept)
      }
    }
    await refuses(.samePerson, twice.kept)
    await refuses(
      .namesDiffer,
      NamedEntry(twice.second.person, fullName: "Ai khác"),
      "entryName"
    )
    await #expect(throws: EngineError.notFound(.person, id: village.elsewhere.description)) {
      let elsewhere = NamedEntry(village.elsewhere, fullName: "Trần Thị Tám")
      _ = try await engine.join(village.tutor, elsewhere, into: twice.kept)
    }
    await #expect(throws: EngineError.refused([Refused("entry", .notJoined)])) {
      _ = try await engine.part(village.tutor, twice.second.person, from: village.person)
    }
    _ = try await engine.join(village.tutor, twice.entry, into: twice.kept)
    await refuses(.alreadyJoined, twice.entry)
  }

  @Test func `a tutor signs for no entry of the own, also after another has joined them`()
    async throws
  {
    let twice = try await Self.twice()
    let (village, engine) = (twice.village, twice.village.engine)
    let role = GivenRole(role: .tutor, settlements: [village.here])
    _ = try await engine.give(village.officer, role, to: village.person)
    try await engine.setLogin(
      village.officer,
      of: village.person,
      login: "hoa",
      passphrase: TestCentre.passphrase
    )
    let hoa = try await village.centre.signInStaff("hoa")
    await #expect(throws: EngineError.refused([Refused("entry", .ownself)])) {
      _ = try await engine.join(hoa, twice.entry, into: twice.kept)
    }

    _ = try await engine.join(village.officer, twice.entry, into: twice.kept)

    let sighting = Sighting(
      task: TaskReference(course: "khoa", task: "viec"),
      level: .independent,
      place: .home,
      mode: .atHome,
      device: .own
    )
    await #expect(throws: EngineError.refused([Refused("person", .ownself)])) {
      _ = try await engine.observe(hoa, sighting, of: twice.second.person)
    }
  }
}
