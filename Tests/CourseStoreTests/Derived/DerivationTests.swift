import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct DerivationTests {
  @Test func `an attempt is as its last record leaves it`() async throws {
    let store = try SQLiteStore.fixture()
    func row() async throws -> AttemptRow? { try await store.read { try $0.attempt(.fixture(1)) } }

    try await store.append(.started(), .finished())
    let finished = try #require(try await row())
    try await store.append(.reopened())
    let reopened = try #require(try await row())
    try await store.append(.setAside())
    let aside = try #require(try await row())

    #expect(finished.status == .finished && finished.summary == Outcome.fixture().summary)
    #expect(reopened.status == .open && reopened.summary == nil && reopened.ended == nil)
    #expect(aside.status == .setAside && aside.ended != nil)
    #expect(finished.began == aside.began)
  }

  @Test func `records about another person do not touch an attempt`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.started())

    try await store.append(.answered(1), .finished(), .setAside(), about: .fixture(2))

    let row = try #require(try await store.read { try $0.attempt(.fixture(1)) })
    #expect(row.status == .open)
    #expect(try await store.read { try $0.answers(to: .fixture(1)) } == [])
  }

  @Test func `attempts come in the order of their records, of one assessment or all`() async throws
  {
    let store = try SQLiteStore.fixture()
    try await store.append(
      .started(.fixture(3), at: "a"),
      .started(.fixture(1), at: "b"),
      .started(.fixture(2), at: "a")
    )

    let all = try await store.read { try $0.attempts(of: .fixture(1), at: nil) }
    let ofA = try await store.read { try $0.attempts(of: .fixture(1), at: "a") }

    #expect(all.map(\.id) == [.fixture(3), .fixture(1), .fixture(2)])
    #expect(ofA.map(\.id) == [.fixture(3), .fixture(2)])
  }

  @Test func `the first answer of a revision stands`() async throws {
    let store = try SQLiteStore.fixture()

    try await store.append(.started(), .answered(1, .truth(true)), .answered(1, .truth(false)))

    let answers = try await store.read { try $0.answers(to: .fixture(1)) }
    #expect(answers.map(\.response) == [.truth(true)])
  }

  @Test func `questions met are counted over all attempts of a person`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.started(.fixture(1)), .started(.fixture(2), paper: .fixture(1)))
    try await store.append(.started(.fixture(3)), about: .fixture(2))

    let met = try await store.read { try $0.timesMet(by: .fixture(1), in: "b") }

    #expect(met == ["q1": 2, "q2": 1])
  }

  @Test func `the best and the latest of a task are told apart`() async throws {
    let store = try SQLiteStore.fixture()

    try await store.append(.observed(.guided), .observed(.independent), .observed(.notYet))

    let rows = try await store.read { try $0.observations(of: .fixture(1)) }
    #expect(rows.map(\.task) == [TaskReference(course: "c", task: "t")])
    #expect(rows.map(\.best) == [.independent] && rows.map(\.latest) == [.notYet])
  }

  @Test func `what was seen counts by the day that was given, else by that of its record`()
    async throws
  {
    let store = try SQLiteStore.fixture()
    let harvest = CalendarDay("2026-10-20")

    try await store.append(.observed(.independent, on: harvest), .observed(.guided))

    let row = try await store.read { try $0.observations(of: .fixture(1)).first }
    #expect(row?.bestOn == harvest.map { EffectiveDay($0, isTrusted: true) })
    #expect(row?.latestOn == EffectiveDay(CalendarDay(.t0), isTrusted: true))
  }

  @Test func `completed stays as it was first`() async throws {
    let store = try SQLiteStore.fixture()

    try await store.append(.completed(version: "1.0"), .completed(version: "2.0"))

    let rows = try await store.read { try $0.completions(of: .fixture(1)) }
    #expect(rows.map(\.version) == ["1.0"])
    #expect(rows.first?.at == .t0(after: .seconds(1)) && rows.first?.isDateTrusted == true)
  }

  @Test func `a setting is what was said last, also that it was taken back`() async throws {
    let store = try SQLiteStore.fixture()

    try await store.append(.set("a", "1"), .set("a", "2"), .set("b", "1"), .set("b", nil))

    #expect(try await store.read { try $0.setting("a") } == "2")
    #expect(try await store.read { try $0.setting("b") } == nil)
  }

  @Test func `a date that was not believed is put right by a person`() async throws {
    let store = try SQLiteStore.fixture()
    let wrong = ClockReading.fixture(after: .hours(1), wall: .t0(after: .days(400)))
    try await store.write(at: wrong) { store in
      store.append(.completed(), about: PersonID.fixture(1), by: nil)
    }
    let before = try await store.read { try $0.completions(of: .fixture(1)).first }
    #expect(before?.isDateTrusted == false && before?.at == .t0(after: .days(400)))

    let shift = (Span.zero - .days(400)) + .hours(1)
    let repair = DateConfirmed(
      station: store.station,
      from: 2,
      through: 2,
      shift: Int(shift.milliseconds)
    )
    let station = store.station.code
    try await store.write(at: wrong) { store in
      store.append(.dateConfirmed(repair), about: station, by: .fixture(9))
    }

    let after = try await store.read { try $0.completions(of: .fixture(1)).first }
    #expect(after?.isDateTrusted == true && after?.at == .t0(after: .hours(1)))
  }

  @Test func `groups are those of the last enrolment`() async throws {
    let store = try SQLiteStore.fixture()

    try await store.append(
      .personEnrolled(PersonEnrolled(groups: [.farmer])),
      .personEnrolled(PersonEnrolled(groups: [.fisher, .trader]))
    )

    #expect(try await store.read { try $0.groups(of: .fixture(1)) } == [.fisher, .trader])
  }

  @Test func `every id that a record points at is listed`() async throws {
    let store = try SQLiteStore.fixture()

    try await store.append(.started(), .finishedStep("s1"), .practised("s2"), .observed(.guided))
    try await store.append(.completed(course: "k"))

    let ids = try await store.referencedIDs()
    let lesson = LessonReference(course: "c", lesson: "l")
    #expect(ids.courses == ["c", "k"] && ids.lessons == [lesson])
    #expect(Set(ids.steps.map(\.step)) == ["s1", "s2"])
    #expect(ids.tasks == [TaskReference(course: "c", task: "t")])
    #expect(ids.assessments == ["kiem-tra"] && ids.banks == ["b"])
    #expect(Set(ids.questions.map(\.question)) == ["q1", "q2"])
  }

  @Test func `what completed a programme is read off the policies that people were judged by`()
    async throws
  {
    let store = try SQLiteStore.fixture()
    let policies = [(1, "a"), (2, "b")].map { version, course in
      let policy = Policy.Subject.programme(
        "ct",
        version: version,
        complete: [.course(CourseID(course))]
      )
      return JSONValue.object(["subject": policy.json]).canonicalBytes
    }
    try await store.write(at: .fixture()) { store in
      for policy in policies { store.keep(policy, as: sha256(policy)) }
    }
    for (number, policy) in policies.enumerated() {
      let applied = PolicyApplied(
        target: .programme,
        id: "ct",
        version: "\(number + 1)",
        policy: sha256(policy)
      )
      try await store.append(.policyApplied(applied), about: .fixture(UInt64(number + 1)))
    }

    let ids = try await store.referencedIDs()

    #expect(ids.programmes == ["ct"])
    #expect(ids.judged == ["ct": [1: [.course("a")], 2: [.course("b")]]])
  }
}
