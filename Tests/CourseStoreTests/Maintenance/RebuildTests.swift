import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import GRDB
import Testing

struct RebuildTests {
  @Test func `rebuilt tables are the tables that were kept up to date`() async throws {
    let store = try SQLiteStore.fixture()
    try store.absorb(try await UnionTests.records())
    try await store.append(.started(.fixture(8)), .finished(.fixture(8)), about: .fixture(8))
    let before = try await store.dump()

    try store.rebuild()

    #expect(try await store.dump() == before)
    #expect(before.count > 12)
  }

  @Test func `they are built from the records alone`() async throws {
    let store = try SQLiteStore.fixture()
    try store.absorb(try await UnionTests.records())
    let before = try await store.dump()

    try await store.tables { db in
      for table in store.derivedTableNames { try db.execute(sql: "DELETE FROM \(table)") }
    }
    #expect(try await store.dump() == [])
    try store.rebuild()

    #expect(try await store.dump() == before)
  }

  @Test func `they are the same after answers were dropped`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.started(), .answered(1), .answered(2, .truth(false)), .finished())
    try await store.append(.practised("s1"), .finishedStep("s1"))
    let row = try await store.read { try $0.attempt(.fixture(1)) }

    try store.dropAnswers(of: [.fixture(1)], at: .fixture(after: .days(90)))
    try store.dropPractice(of: .fixture(1))
    let dropped = try await store.dump()
    try store.rebuild()

    #expect(try await store.dump() == dropped)
    #expect(try await store.read { try $0.attempt(.fixture(1)) } == row)
    #expect(try await store.read { try $0.answers(to: .fixture(1)) } == [])
    #expect(try await store.read { try $0.finishedSteps(of: .fixture(1)) }.count == 1)
    let kept = try await store.allRecords().filter { $0.content != nil }.map(\.envelope.kind.name)
    #expect(kept == ["station.joined", "attempt.started", "attempt.finished", "step.finished"])
    #expect(try await store.verifyChains() == [])
  }

  @Test func `answers of an open attempt are not dropped`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.started(), .answered(1))

    try store.dropAnswers(of: [.fixture(1)], at: .fixture())

    #expect(try await store.read { try $0.answers(to: .fixture(1)) }.count == 1)
  }

  @Test func `others go on writing while tables are rebuilt`() async throws {
    let temporary = try TemporaryDirectory()
    let store = try SQLiteStore.fixture(in: temporary.data())
    let other = try SQLiteStore.fixture(in: temporary.data())
    for number in 1...60 {
      try await store.append(.started(.fixture(UInt64(number))), about: .fixture(UInt64(number)))
    }

    async let writing: Void = {
      for number in 61...160 {
        try await other.append(.started(.fixture(UInt64(number))), about: .fixture(UInt64(number)))
      }
    }()
    for _ in 1...5 { try store.rebuild() }
    try await writing
    let kept = try await store.dump()
    try store.rebuild()

    #expect(try await store.dump() == kept)
    #expect(kept.filter { $0.hasPrefix("attempt:") }.count == 160)
  }

  @Test func `tables are the old ones until all are built`() async throws {
    let temporary = try TemporaryDirectory()
    let store = try SQLiteStore.fixture(in: temporary.data())
    try await store.append(.started(), .answered(1))
    try await store.tables { try $0.execute(sql: "DELETE FROM attempt") }
    let looking = try DatabaseQueue(path: temporary.data().database)
    func attempts() throws -> Int? {
      try looking.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM attempt") }
    }
    var seen: Set<Int?> = []

    try store.rebuild { _, _ in seen.insert(try? attempts()) }

    #expect(seen == [0])
    #expect(try attempts() == 1)
  }

  @Test func `what a killed rebuild left is cleared away`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.started(), .answered(1), .observed(.guided))
    let before = try await store.dump()
    try await store.tables { db in
      try db.execute(sql: "CREATE TABLE rebuilt_attempt (half); CREATE TABLE discarded_met (half)")
    }

    try store.rebuild()

    #expect(try await store.dump() == before)
    let left = try await store.tables { db in
      try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE name LIKE '%\\_%' ESCAPE '\\'"
      )
      .filter { $0.hasPrefix("rebuilt") || $0.hasPrefix("discarded") }
    }
    #expect(left == [])
  }

  @Test func `a chain whose counter goes back is taken in by its counter`() async throws {
    let store = try SQLiteStore.fixture()
    let station = StationID(Code128(high: 77, low: 7))
    var chain = ForeignChain(of: station)
    // By the counter 2, 4, 9: not yet, with guidance, alone.
    for (order, level) in [(9, TaskLevel.independent), (2, .notYet), (4, .guided)] {
      chain.append(.observed(level), about: .fixture(1), order: order)
    }
    try store.absorb(chain.records)
    let before = try await store.dump()

    try store.rebuild()

    #expect(try await store.dump() == before)
    let row = try await store.read { try $0.observations(of: .fixture(1)).first }
    #expect(row?.best == .independent && row?.latest == .independent)
  }

  @Test func `progress ends with all records`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.started(), .answered(1))
    var last = (0, 0)

    try store.rebuild { last = ($0, $1) }

    #expect(last == (3, 3))
  }
}
