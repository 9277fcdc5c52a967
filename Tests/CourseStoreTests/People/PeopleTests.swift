import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

/// Rows of the data directory come back as they were saved.
struct PeopleTests {
  static let first = Moment(
    wall: .t0,
    isWallTrusted: true,
    sinceBoot: .minutes(5),
    boot: Code128(high: 1, low: 2)
  )
  static let later = Moment(
    wall: .t0(after: .hours(1)),
    isWallTrusted: false,
    sinceBoot: .minutes(65),
    boot: Code128(high: 1, low: 2)
  )

  @Test func `sign-ins`() async throws {
    let store = try SQLiteStore.fixture()
    let row = SessionRow(
      token: .fixture(1),
      person: .fixture(1),
      device: "ki-ốt 1",
      began: Self.first,
      lastUsed: Self.later
    )
    try await store.write(at: .fixture()) { $0.save(row) }

    #expect(try await store.read { try $0.session(.fixture(1)) } == row)
    #expect(try await store.read { try $0.sessions().count } == 1)
    try await store.write(at: .fixture()) { $0.removeSessions(of: .fixture(1)) }
    #expect(try await store.read { try $0.session(.fixture(1)) } == nil)
  }

  @Test func `wrong tries`() async throws {
    let store = try SQLiteStore.fixture()
    var chance = SeededChance(seed: 2)
    let card = CardCode(using: &chance)
    let row = TriesRow(card: card, device: "", wrong: 3, last: Self.later)

    try await store.write(at: .fixture()) { $0.save(row) }

    #expect(try await store.read { try $0.tries(on: card, from: "") } == row)
    #expect(try await store.read { try $0.tries(on: card, from: "kiosk") } == nil)
  }

  @Test func `the desk of an attempt`() async throws {
    let store = try SQLiteStore.fixture()
    let row = AttemptDesk(
      attempt: .fixture(1),
      epoch: 2,
      holder: "terminal",
      position: 3,
      skipped: [5, 1],
      hints: [3: 2, 1: 1],
      used: .seconds(90),
      seen: Self.first
    )

    try await store.write(at: .fixture()) { $0.save(row) }

    #expect(try await store.read { try $0.desk(of: .fixture(1)) } == row)
  }

  @Test func `replies to repeated writes`() async throws {
    let store = try SQLiteStore.fixture()
    let key = ReplyKey(person: .fixture(1), operation: "begin", key: "k-1")
    let row = StoredReply(
      key: key,
      request: .fixture(4),
      reply: ["chữ": "ạ", "n": 4],
      at: Self.first
    )

    try await store.write(at: .fixture()) { $0.save(row) }

    #expect(try await store.read { try $0.reply(to: key) } == row)
  }

  @Test func `content, kept once`() async throws {
    let store = try SQLiteStore.fixture()
    let bytes = Array("{}".utf8)

    for _ in 1...2 {
      try await store.write(at: .fixture()) { $0.keep(bytes, as: sha256(bytes)) }
    }

    #expect(try await store.read { try $0.content(sha256(bytes)) } == bytes)
  }
}
