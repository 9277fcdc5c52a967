import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import GRDB
import Testing

/// Two entries of one person are derived as one, and taken apart again as if they never had been.
struct JoiningTests {
  private static let a = PersonID.fixture(1)
  private static let b = PersonID.fixture(2)
  private static let c = PersonID.fixture(3)

  private static func joined(into other: PersonID) -> Fact {
    .personJoined(PersonJoined(into: other))
  }
  private static func parted(from other: PersonID) -> Fact {
    .personParted(PersonParted(from: other))
  }

  /// What is derived of people, without the word on who is one person.
  private static func dump(_ store: SQLiteStore) async throws -> [String] {
    try await store.dump().filter { !$0.hasPrefix("joining") && !$0.hasPrefix("station_key") }
  }

  /// Something of every kind that follows a person, about the entries in turn; `one` names who is
  /// written down where another entry is meant.
  private static func learn(
    _ store: SQLiteStore,
    as one: (PersonID) -> PersonID = { $0 }
  ) async throws {
    let (a, b, c) = (one(a), one(b), one(c))
    try await store.append(.personEnrolled(PersonEnrolled(groups: [.farmer])), about: a)
    try await store.append(.personEnrolled(PersonEnrolled(groups: [.fisher])), about: b)
    try await store.append(.finishedStep("s1"), .observed(.guided), .practised("s1"), about: b)
    try await store.append(.started(.fixture(1)), .answered(1, of: .fixture(1)), about: a)
    try await store.append(.started(.fixture(2)), .answered(1, of: .fixture(2)), about: b)
    try await store.append(.finishedStep("s1"), .finishedStep("s2"), .observed(.notYet), about: a)
    try await store.append(.finished(.fixture(2)), .completed(version: "1.0"), about: b)
    try await store.append(.completed(version: "2.0"), .observed(.independent), about: c)
    try await store.append(.followupNoted(FollowupNoted(reason: .shy, due: nil)), about: a)
  }

  @Test func `joined, the records are those of one person`() async throws {
    let two = try SQLiteStore.fixture()
    try await Self.learn(two)
    try await two.append(Self.joined(into: Self.a), about: Self.b)
    try await two.append(Self.joined(into: Self.a), about: Self.c)
    let one = try SQLiteStore.fixture()
    try await Self.learn(one, as: { _ in Self.a })

    // But for whose card began what, and the stations' names.
    let rows = try await Self.rows(of: two)
    #expect(rows == (try await Self.rows(of: one)))
    #expect(rows.attempts.count == 2 && rows.steps.count == 2)
    for entry in [Self.b, Self.c] {
      #expect(try await Self.rows(of: two, entry) == rows)
    }
  }

  /// Everything that is asked about a person, as far as two stores can say the same.
  private struct Rows: Hashable {
    let attempts: [AttemptID]
    let statuses: [AttemptRow.Status]
    let met: [QuestionID: Int]
    let steps: [StepPlace]
    let practice: [PracticeAnswered]
    let observations: [ObservationRow]
    let completions: [String]
    let groups: [Audience]
    let followup: FollowupNoted?
  }

  private static func rows(of store: SQLiteStore, _ person: PersonID = a) async throws -> Rows {
    try await store.read { tx in
      let attempts = try tx.attempts(of: person, at: nil)
      let lesson = LessonReference(course: "c", lesson: "l")
      return Rows(
        attempts: attempts.map(\.id),
        statuses: attempts.map(\.status),
        met: try tx.timesMet(by: person, in: "b"),
        steps: try tx.finishedSteps(of: person).map(\.step),
        practice: try tx.practice(of: person, at: StepPlace(lesson: lesson, step: "s1")),
        observations: try tx.observations(of: person),
        completions: try tx.completions(of: person).map(\.version),
        groups: try tx.groups(of: person),
        followup: try tx.followup(of: person)
      )
    }
  }

  @Test func `joined and parted, everything is as if it had never been`() async throws {
    let store = try SQLiteStore.fixture()
    try await Self.learn(store)
    let before = try await Self.dump(store)

    try await store.append(Self.joined(into: Self.a), about: Self.b)
    let joined = try await Self.dump(store)
    try await store.append(Self.joined(into: Self.c), about: Self.a)
    try await store.append(Self.parted(from: Self.c), about: Self.a)
    #expect(try await Self.dump(store) == joined)
    try await store.append(Self.parted(from: Self.a), about: Self.b)

    #expect(joined != before)
    #expect(try await Self.dump(store) == before)
  }

  @Test func `what is recorded while joined goes with the entry it names`() async throws {
    let store = try SQLiteStore.fixture()
    let other = try SQLiteStore.fixture()
    try await store.append(.started(.fixture(2)), about: Self.b)
    try await store.append(Self.joined(into: Self.a), about: Self.b)

    // The attempt that was open goes on.
    try await store.append(.answered(1, of: .fixture(2)), .finished(.fixture(2)), about: Self.b)
    try await store.append(.finishedStep("s3"), about: Self.a)
    #expect(try await Self.rows(of: store).statuses == [.finished])
    try await store.append(Self.parted(from: Self.a), about: Self.b)

    try await other.append(.started(.fixture(2)), .answered(1, of: .fixture(2)), about: Self.b)
    try await other.append(.finished(.fixture(2)), about: Self.b)
    try await other.append(.finishedStep("s3"), about: Self.a)
    for person in [Self.a, Self.b] {
      #expect(try await Self.rows(of: store, person) == (try await Self.rows(of: other, person)))
    }
    #expect(try await Self.rows(of: store, Self.b).attempts == [.fixture(2)])
  }

  @Test func `a chain of joinings is one person, shown by the entry joined into last`() async throws
  {
    let store = try SQLiteStore.fixture()
    try await Self.learn(store)

    try await store.append(Self.joined(into: Self.a), about: Self.b)
    try await store.append(Self.joined(into: Self.c), about: Self.b)

    for person in [Self.a, Self.b, Self.c] {
      #expect(try await store.read { try $0.shown(for: person) } == Self.c)
    }
    try await store.append(Self.parted(from: Self.a), about: Self.b)
    #expect(try await store.read { try $0.shown(for: Self.a) } == Self.a)
    #expect(try await store.read { try $0.shown(for: Self.b) } == Self.c)
  }

  @Test func `a role stays with the entry it was given to`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.roleGiven(RoleGiven(role: .officer)), about: Self.b)

    try await store.append(Self.joined(into: Self.a), about: Self.b)

    #expect(try await store.read { try $0.roles(of: Self.a) } == [])
    #expect(try await store.read { try $0.roles(of: Self.b) }.map(\.role) == [.officer])
  }

  /// Three stations that join, part and join the same entries without knowing of each other.
  private static func records() async throws -> [StationRecord] {
    let stores = try (0..<3).map { _ in try SQLiteStore.fixture() }
    try await learn(stores[0])
    try await stores[1].append(joined(into: a), about: b)
    try await stores[1].append(.finishedStep("s4"), about: b)
    try await stores[2].append(joined(into: b), about: c)
    try await stores[2].append(parted(from: b), about: c)
    try stores[2].absorb(try await stores[1].allRecords())
    try await stores[2].append(joined(into: c), about: a)
    try await stores[1].append(joined(into: a), about: c)
    try await stores[0].append(parted(from: a), .observed(.guided), about: b)
    return try await stores[0].allRecords() + stores[1].allRecords() + stores[2].allRecords()
  }

  @Test func `in any order of arrival they are the same people`() async throws {
    let records = try await Self.records()
    let whole = try SQLiteStore.fixture()
    try whole.absorb(records)
    func dump(_ store: SQLiteStore) async throws -> [String] {
      try await store.dump().filter { !$0.hasPrefix("station_key") }
    }
    let expected = try await dump(whole)
    #expect(expected.contains { $0.hasPrefix("one_person") })
    var chance = SeededChance(seed: 11)

    for _ in 1...20 {
      let store = try SQLiteStore.fixture()
      var waiting = records.shuffled(using: &chance)
      while !waiting.isEmpty {
        let bundle = Array(waiting.prefix(Int.random(in: 1...5, using: &chance)))
        waiting.removeFirst(bundle.count)
        try store.absorb(bundle)
      }

      #expect(try await dump(store) == expected)
      try store.rebuild()
      #expect(try await dump(store) == expected)
    }
  }

  @Test func `rebuilt tables know who is one person`() async throws {
    let store = try SQLiteStore.fixture()
    try await Self.learn(store)
    try await store.append(Self.joined(into: Self.a), about: Self.b)
    try await store.append(.finishedStep("s5"), .started(.fixture(5)), about: Self.b)
    let kept = try await store.dump()

    try store.rebuild()

    #expect(try await store.dump() == kept)
  }

  @Test func `who lives with one entry lives with the person`() async throws {
    let store = try SQLiteStore.fixture()
    let household = HouseholdChanged(settlement: nil, members: [Self.b, Self.c], head: nil)
    try await store.append(.householdChanged(household), about: .fixture(77))

    try await store.append(Self.joined(into: Self.a), about: Self.b)

    #expect(try await store.read { try $0.live(Self.a, with: Self.c) })
    let members = try await store.read { try $0.household(PersonID.fixture(77).code)?.members }
    #expect(members == [Self.a, Self.c])
  }
}
