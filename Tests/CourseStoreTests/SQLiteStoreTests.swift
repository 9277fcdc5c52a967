import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct SQLiteStoreTests {
  @Test func `what is appended is derived in the same write`() async throws {
    let store = try SQLiteStore.fixture()

    try await store.append(.started(), .answered(1), .answered(2, .truth(false)), .finished())

    let row = try #require(try await store.read { try $0.attempt(.fixture(1)) })
    #expect(row.status == .finished)
    #expect(row.person == .fixture(1))
    #expect(row.assessment == "kiem-tra")
    #expect(row.isOfThisStation)
    #expect(row.beganAt == .t0(after: .seconds(1)) && row.isBeginningTrusted)
    #expect(row.summary == Outcome.fixture().summary)
    #expect(try await store.read { try $0.outcome(of: .fixture(1)) } == .fixture())
    let answers = try await store.read { try $0.answers(to: .fixture(1)) }
    #expect(answers.map(\.position) == [1, 2])
    #expect(answers.map(\.response) == [.truth(true), .truth(false)])
    #expect(
      try await store.read { try $0.timesMet(by: .fixture(1), in: "b") } == ["q1": 1, "q2": 1]
    )
  }

  @Test func `a body that throws leaves nothing and disturbs nobody`() async throws {
    struct Refused: Error {}
    let store = try SQLiteStore.fixture()

    async let good: Void = store.append(.started())
    await #expect(throws: Refused.self) {
      try await store.write(at: .fixture()) { store in
        store.append(.set("ten", "khong"), about: PersonID.fixture(2), by: nil)
        throw Refused()
      }
    }
    try await good

    #expect(try await store.read { try $0.setting("ten") } == nil)
    #expect(try await store.read { try $0.attempt(.fixture(1)) } != nil)
    #expect(try await store.verifyChains() == [])
  }

  @Test func `a write that cannot be made fails alone`() async throws {
    let store = try SQLiteStore.fixture()
    let before = try await store.read { $0.generation }

    // A card of nobody breaks a rule of the database only when it is written.
    async let good: Void = store.append(.started())
    await #expect(throws: StoreError.self) {
      try await store.write(at: .fixture()) { store in
        var chance = SystemRandomNumberGenerator()
        store.save(CardHolder(card: CardCode(using: &chance), person: .fixture(9), secret: "x"))
      }
    }
    try await good

    #expect(try await store.read { try $0.attempt(.fixture(1)) } != nil)
    #expect(try await store.read { $0.generation } != before)
    #expect(try await store.verifyChains() == [])
  }

  @Test func `many writes at once keep their order in the chain`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.started())

    try await withThrowingTaskGroup(of: Void.self) { group in
      for position in 1...500 {
        group.addTask { try await store.append(.answered(position)) }
      }
      try await group.waitForAll()
    }

    let answers = try await store.read { try $0.answers(to: .fixture(1)) }
    #expect(answers.count == 500)
    let records = try await store.allRecords()
    #expect(records.map(\.envelope.key.seq) == Array(1...502))
    #expect(records.map(\.envelope.order) == Array(1...502))
    #expect(try await store.verifyChains() == [])
  }
}
