import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import GRDB
import Testing

struct UnionTests {
  /// What three stations wrote that met in between, about people they share.
  static func records() async throws -> [StationRecord] {
    let a = try SQLiteStore.fixture()
    let b = try SQLiteStore.fixture()
    let c = try SQLiteStore.fixture()
    try await a.append(.started(), .answered(1), .finishedStep("s1"), .observed(.guided))
    try await b.append(.finishedStep("s1"), .practised("s1"), .observed(.independent))
    try await b.append(.set("ten", "b"), .completed(version: "1.0"), about: .fixture(2))
    try c.absorb(try await a.allRecords())
    try await c.append(.finishedStep("s2"), .observed(.notYet), .completed(version: "1.1"))
    try await c.append(.set("ten", "c"), .set("ma", nil), about: .fixture(2))
    try await a.append(.answered(2), .finished(), .reopened(), .answered(2, revision: 2))
    try await a.append(.finished(.fixture(1), .fixture(right: 2)))
    try await b.append(.setAside(), .started(.fixture(2)), .answered(1, of: .fixture(2)))
    try a.absorb(try await c.allRecords())
    try await a.append(.completed(version: "1.2"), .finished(.fixture(1), .fixture(right: 0)))
    return try await a.allRecords() + b.allRecords() + c.allRecords()
  }

  @Test func `any order and any repetition of records gives the same tables`() async throws {
    let records = try await Self.records()
    let whole = try SQLiteStore.fixture()
    try whole.absorb(records)
    let expected = try await whole.dump().filter { !$0.hasPrefix("station_key") }
    var chance = SeededChance(seed: 4)

    for _ in 1...12 {
      let store = try SQLiteStore.fixture()
      var waiting = (records + records.shuffled(using: &chance).prefix(10)).shuffled(using: &chance)
      while !waiting.isEmpty {
        let bundle = Array(waiting.prefix(Int.random(in: 1...7, using: &chance)))
        waiting.removeFirst(bundle.count)
        try store.absorb(bundle)
      }

      #expect(try await store.dump().filter { !$0.hasPrefix("station_key") } == expected)
      #expect(try await store.verifyChains() == [])
    }
    #expect(expected.count > 12)
  }

  @Test func `what is derived on arrival equals what is derived at writing`() async throws {
    let writer = try SQLiteStore.fixture()
    try await writer.append(.started(), .answered(1), .finished(), .completed())
    let reader = try SQLiteStore.fixture()

    try reader.absorb(try await writer.allRecords())

    let row = try #require(try await reader.read { try $0.attempt(.fixture(1)) })
    #expect(row.status == .finished && !row.isOfThisStation)
    #expect(row.station == writer.station)
    let mine = try await reader.dump().filter { !$0.hasPrefix("station_key") }
    #expect(try await writer.dump().filter { !$0.hasPrefix("station_key") } == mine)
  }

  @Test func `what comes in its order is added to what was derived`() async throws {
    let writer = try SQLiteStore.fixture()
    try await writer.append(.started(), .answered(1))
    let reader = try SQLiteStore.fixture()
    try reader.absorb(try await writer.allRecords())
    // Nothing derives this again but a derivation from the beginning.
    try await reader.tables { try $0.execute(sql: "DELETE FROM fresh_answer") }

    try await writer.append(.answered(2))
    try reader.absorb(try await writer.allRecords())
    let added = try await reader.read { try $0.answers(to: .fixture(1)) }
    var early = ForeignChain(of: StationID(Code128(high: 77, low: 7)))
    early.append(.observed(.guided), about: .fixture(1), order: 1)
    try reader.absorb(early.records)

    #expect(added.map(\.position) == [2])
    #expect(try await reader.read { try $0.answers(to: .fixture(1)) }.map(\.position) == [1, 2])
  }

  @Test func `the counter goes on after the greatest seen`() async throws {
    let writer = try SQLiteStore.fixture()
    for number in 1...20 { try await writer.append(.finishedStep(StepID("s\(number)"))) }
    let reader = try SQLiteStore.fixture()

    try reader.absorb(try await writer.allRecords())
    try await reader.append(.finishedStep("mine"))

    // 1 for the beginning of the writer's chain, 20 steps, then this one.
    #expect(try await reader.records(of: reader.station).last?.envelope.order == 22)
  }

  @Test func `a body that came later is taken in`() async throws {
    let writer = try SQLiteStore.fixture()
    try await writer.append(.finishedStep("s1"))
    let records = try await writer.allRecords()
    let reader = try SQLiteStore.fixture()

    try reader.absorb(records.map { StationRecord(envelope: $0.envelope, content: nil) })
    let before = try await reader.read { try $0.finishedSteps(of: .fixture(1)) }
    try reader.absorb(records)

    #expect(before.isEmpty)
    #expect(try await reader.read { try $0.finishedSteps(of: .fixture(1)) }.count == 1)
  }

  @Test func `an unknown kind is kept, passed on, and its subject is marked`() async throws {
    let made = try Self.unknown(about: PersonID.fixture(5).code)
    let store = try SQLiteStore.fixture()

    try store.absorb([made])

    #expect(try await store.records(of: made.envelope.key.station) == [made])
    #expect(try await store.hasUnknownKinds(PersonID.fixture(5).code))
    #expect(try await !store.hasUnknownKinds(PersonID.fixture(6).code))
    #expect(try await store.verifyChains() == [])
  }

  @Test func `a rewritten past is refused and nothing of it stays`() async throws {
    let writer = try SQLiteStore.fixture()
    try await writer.append(.finishedStep("s1"), .finishedStep("s2"))
    var records = try await writer.allRecords()
    let store = try SQLiteStore.fixture()
    try store.absorb(Array(records.prefix(2)))
    let before = try await store.dump()

    let rewritten = try Self.unknown(about: PersonID.fixture(5).code, in: records[1].envelope.key)
    #expect(throws: AbsorbError.conflict(records[1].envelope.key)) {
      try store.absorb([records[2], rewritten])
    }
    records[2] = StationRecord(
      envelope: records[2].envelope,
      content: RecordContent(salt: Code128(high: 0, low: 0), body: Array("{}".utf8))
    )
    #expect(throws: AbsorbError.wrongBody(records[2].envelope.key)) { try store.absorb(records) }

    #expect(try await store.dump() == before)
    #expect(try await store.heads().map(\.seq).max() == 2)
  }

  /// A record of a kind that a later version may know.
  static func unknown(
    about subject: Code128,
    in key: RecordKey = RecordKey(station: StationID(Code128(high: 77, low: 7)), seq: 1)
  ) throws -> StationRecord {
    let content = RecordContent(salt: Code128(high: 1, low: 1), body: Array(#"{"a":1}"#.utf8))
    return StationRecord(
      envelope: Envelope(
        key: key,
        kind: RecordKind("moon.seen", version: 2),
        subject: subject,
        actor: nil,
        happened: .t0,
        isClockTrusted: true,
        order: 3,
        bodyDigest: sha256(content.digested),
        previous: key.seq == 1 ? nil : .fixture(1)
      ),
      content: content
    )
  }
}
