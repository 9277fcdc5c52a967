import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import OrderedCollections
import Testing

struct TeachingTests {
  private static let alone = Sighting(
    task: TaskReference(course: "khoa", task: "viec"),
    level: .independent,
    place: .home,
    mode: .atHome,
    device: .own
  )

  @Test func `a task done alone completes its course at once`() async throws {
    let village = try await Village.founded()

    let first = try await village.engine.observe(village.tutor, Self.alone, of: village.person)

    #expect(!first.isRelative && first.best == .independent)
    let courses = try await village.engine.courses(village.learner, in: .vietnamese).elements
    #expect(courses.map(\.isCompleted) == [true])
  }

  @Test func `nobody signs for oneself, for people of elsewhere, or a task that is not there`()
    async throws
  {
    let village = try await Village.founded()
    let engine = village.engine
    await #expect(
      throws: EngineError.notFound(.person, id: village.elsewhere.description)
    ) { try await engine.observe(village.tutor, Self.alone, of: village.elsewhere) }
    let other = Sighting(
      task: TaskReference(course: "khoa", task: "khac"),
      level: .guided,
      place: .centre,
      mode: .video,
      device: .centre
    )
    await #expect(throws: EngineError.notFound(.task, id: "khoa/khac")) {
      try await engine.observe(village.tutor, other, of: village.person)
    }

    let role = GivenRole(role: .tutor, settlements: [village.here])
    _ = try await engine.give(village.officer, role, to: village.person)
    try await engine.setLogin(
      village.officer,
      of: village.person,
      login: "hoa",
      passphrase: TestCentre.passphrase
    )
    let token = try await village.centre.signInStaff("hoa")
    await #expect(throws: EngineError.refused([Refused("person", .ownself)])) {
      try await engine.observe(token, Self.alone, of: village.person)
    }
  }

  @Test func `a sign-off typed in later counts by its own day, which is not yet to come`()
    async throws
  {
    let village = try await Village.founded()
    let engine = village.engine
    func seen(on day: String) -> Sighting {
      Sighting(
        task: Self.alone.task,
        level: .independent,
        place: .home,
        mode: .atHome,
        device: .own,
        day: CalendarDay(day)
      )
    }

    _ = try await engine.observe(village.tutor, seen(on: "2026-10-20"), of: village.person)

    let rows = try await engine.observations(village.tutor, of: village.person)
    #expect(rows.map(\.bestOn.day.description) == ["2026-10-20"])
    let standing = try await engine.standing(
      village.tutor,
      of: village.person,
      in: .vietnamese
    )
    #expect(standing.tasks.map(\.bestOn) == rows.map(\.bestOn))
    // The test's clock shows 1 November.
    await #expect(throws: EngineError.refused([Refused("day", .dateNotYet)])) {
      _ = try await engine.observe(village.tutor, seen(on: "2026-11-02"), of: village.person)
    }
  }

  @Test func `a relative is told to leave it to another`() async throws {
    let village = try await Village.founded()
    let engine = village.engine
    let role = GivenRole(role: .officer)
    _ = try await engine.give(village.officer, role, to: village.elsewhere)
    try await engine.setLogin(
      village.officer,
      of: village.elsewhere,
      login: "tam",
      passphrase: TestCentre.passphrase
    )
    let relative = try await village.centre.signInStaff("tam")
    let household = HouseholdChanged(
      settlement: village.here,
      members: [village.person, village.elsewhere],
      head: village.person
    )
    let id = try await engine.keepHousehold(village.officer, household)

    let observed = try await engine.observe(relative, Self.alone, of: village.person)

    #expect(observed.isRelative)
    #expect(try await engine.household(village.tutor, of: village.person)?.id == id)
    let apart = HouseholdChanged(settlement: village.here, members: [village.person], head: nil)
    _ = try await engine.keepHousehold(village.officer, apart, as: id)
    let again = try await engine.observe(relative, Self.alone, of: village.person)
    #expect(!again.isRelative)
  }

  @Test func `an oral test goes on at the learner's place, and is marked so`() async throws {
    let village = try await Village.founded()

    let begun = try await village.engine.examine(
      village.tutor,
      village.person,
      at: "cuoi-khoa",
      in: .vietnamese
    )

    let attempt = begun.attempt.attempt
    let started = try await village.centre.store.read { try $0.started(attempt) }
    #expect(started?.mode == .oral)
    let mine = try await village.engine.attempts(village.learner, in: .vietnamese).elements
    #expect(mine.map(\.attempt) == [attempt])
  }

  @Test func `a class is noted with who came, and corrected later`() async throws {
    let village = try await Village.founded()
    let engine = village.engine
    // 31 October 2026 is the 22nd of the ninth lunar month; the test's clock shows 1 November.
    let day = try #require(CalendarDay("2026-10-31"))
    func held(_ present: [PersonID], on day: CalendarDay) -> SessionHeld {
      SessionHeld(
        place: .villageHall,
        settlement: village.here,
        day: day,
        courses: ["khoa"],
        present: present,
        called: []
      )
    }

    let first = try await engine.hold(village.tutor, held([], on: day))
    let second = try await engine.hold(village.tutor, held([village.person], on: day), as: first.id)

    #expect(second.lunarDay.description == "22/9")
    #expect(try await engine.sessions(village.tutor) == [second])
    await #expect(throws: EngineError.refused([Refused("day", .dateNotYet)])) {
      let tomorrow = try #require(CalendarDay("2026-11-02"))
      _ = try await engine.hold(village.tutor, held([], on: tomorrow))
    }
    await #expect(
      throws: EngineError.notFound(.person, id: village.elsewhere.description)
    ) { try await engine.hold(village.tutor, held([village.elsewhere], on: day)) }
  }

  @Test func `who is stuck is listed with where and why`() async throws {
    let village = try await Village.founded()
    let engine = village.engine
    let guided = Sighting(
      task: Self.alone.task,
      level: .guided,
      place: .home,
      mode: .atHome,
      device: .own
    )
    #expect(try await engine.stuck(village.tutor, in: village.here).isEmpty)

    _ = try await engine.observe(village.tutor, guided, of: village.person)
    let due = CalendarDay("2026-11-20")
    let followup = FollowupNoted(reason: .shy, due: due)
    try await engine.note(village.tutor, followup, of: village.person)

    let stuck = try await engine.stuck(village.tutor, in: village.here)
    #expect(stuck.map(\.tasks) == [[Self.alone.task]])
    #expect(stuck.first?.followup == followup)
    _ = try await engine.observe(village.tutor, Self.alone, of: village.person)
    try await engine.note(
      village.tutor,
      FollowupNoted(reason: nil, due: nil),
      of: village.person
    )
    #expect(try await engine.stuck(village.tutor, in: village.here).isEmpty)
  }

  @Test func `an attempt is set aside also while it is open, and takes no more answers`()
    async throws
  {
    let village = try await Village.founded()
    let engine = village.engine
    let view = try await village.centre.begin(village.learner)

    try await engine.setAside(village.tutor, view.attempt, because: .someoneElse)

    await #expect(throws: EngineError.attemptEnded(view.attempt)) {
      try await engine.resume(village.learner, view.attempt)
    }
    let rows = try await engine.attempts(village.tutor, of: village.person)
    #expect(rows.map(\.status) == [.setAside])
    await #expect(throws: EngineError.refused([Refused("attempt", .attemptState)])) {
      try await engine.reopen(village.tutor, view.attempt, because: .powerCut)
    }
  }

  @Test func `an attempt that ended too early is opened again and gone on with`() async throws {
    let village = try await Village.founded()
    let engine = village.engine
    var view = try await village.centre.begin(village.learner)
    // Ends the drawn part, and then that of second wordings.
    while view.outcome == nil {
      view = try await engine.act(village.learner, view.attempt, epoch: view.epoch, .finish)
    }

    try await engine.reopen(village.tutor, view.attempt, because: .closedByMistake)

    let again = try await engine.resume(village.learner, view.attempt)
    #expect(again.attempt == view.attempt && again.outcome == nil)
    #expect(again.question != nil)
  }

  @Test func `an attempt with nothing left to do stays ended`() async throws {
    let village = try await Village.founded()
    let view = try await village.centre.sit(village.learner) { _ in false }

    await #expect(throws: EngineError.refused([Refused("attempt", .attemptState)])) {
      try await village.engine.reopen(village.tutor, view.attempt, because: .powerCut)
    }
  }

  @Test func `a wrong key is graded by the version on offer`() async throws {
    let village = try await Village.founded()
    let engine = village.engine
    let view = try await village.centre.sit(village.learner) { _ in false }
    let attempt = view.attempt
    let before = try await village.centre.store.read { try $0.outcome(of: attempt) }
    let asked = try #require(
      before?.questions.first { $0.key.question != "sao" && $0.key.bank != nil }
    )
    let bank = try #require(asked.key.bank)
    village.centre.edit { library in
      let old = library.originals.banks["kho"]
      library.originals.banks["kho"] = Bank(
        id: "kho",
        questions: (old?.questions ?? []).map { question in
          guard question.id == asked.key.question else { return question }
          return Question(
            id: question.id,
            ask: question.ask,
            answer: .trueOrFalse(false),
            isCritical: question.isCritical,
            again: question.again
          )
        }
      )
    }

    let changed = try await engine.revisable(village.officer)
    #expect(changed.map(\.shown) == [asked.digest])
    #expect(changed.first?.attempts == 1)
    try await engine.revise(
      village.officer,
      asked.digest,
      in: bank,
      asked.key.question,
      because: .wrongKey
    )
    #expect(try await engine.revisable(village.officer).isEmpty)

    let after = try await village.centre.store.read { try $0.outcome(of: attempt) }
    #expect(after?.earned == (before?.earned).map { $0 + 1 })
    await #expect(throws: EngineError.notAllowed(.reviseMarks)) {
      try await engine.revise(village.tutor, asked.digest, in: bank, "a", because: .wrongKey)
    }
  }

  @Test func `what was derived follows from the records alone`() async throws {
    let village = try await Village.founded()
    let engine = village.engine
    let household = HouseholdChanged(
      settlement: village.here,
      members: [village.person],
      head: nil
    )
    _ = try await engine.keepHousehold(village.officer, household)
    let followup = FollowupNoted(reason: .busy, due: nil)
    try await engine.note(village.tutor, followup, of: village.person)
    let stuck = try await engine.stuck(village.tutor, in: village.here)

    try village.centre.store.rebuild()

    #expect(try await engine.stuck(village.tutor, in: village.here) == stuck)
    let kept = try await engine.household(village.tutor, of: village.person)
    #expect(kept?.members == [village.person])
  }
}
