import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import GRDB
import Testing

struct RegisterTableTests {
  private static func entry(_ ordinal: Int = 7, index: Int = 1_234) -> RegisterEntry {
    var facts = PaperFacts.fixture(ordinal, index: index)
    var chance = SeededChance(seed: UInt64(ordinal))
    facts.checkCode = CheckCode(using: &chance)
    return RegisterEntry(
      facts: facts,
      lastDigits: "1234",
      salt: Code128(high: 5, low: 6),
      symbol: "HV1:…",
      badge: "e.y.J"
    )
  }

  private static func save(_ entry: RegisterEntry, in store: SQLiteStore) async throws {
    try await store.write(at: .fixture()) { $0.save(entry) }
  }

  @Test func `a row is found by its paper and by its check code`() async throws {
    let store = try SQLiteStore.fixture()
    let entry = Self.entry()

    try await Self.save(entry, in: store)

    try await store.read { tx in
      let found1 = try tx.entry(of: entry.facts.id)
      #expect(found1 == entry)
      let found2 = try tx.entry(with: entry.facts.checkCode)
      #expect(found2 == entry)
      let found3 = try tx.entry(of: .fixture(1))
      #expect(found3 == nil)
    }
  }

  @Test(
    arguments: [
      "UPDATE register SET facts = x''", "UPDATE register SET ordinal = 8", "DELETE FROM register",
      "INSERT OR REPLACE INTO register SELECT * FROM register",
    ]
  )
  func `a row is never changed or taken away`(sql: String) async throws {
    let store = try SQLiteStore.fixture()
    let entry = Self.entry()
    try await Self.save(entry, in: store)

    await #expect(throws: (any Error).self) {
      try await store.tables { try $0.execute(sql: sql) }
    }

    #expect(try await store.read { try $0.entry(of: entry.facts.id) } == entry)
  }

  @Test func `a number, a place and a check code are given once`() async throws {
    let store = try SQLiteStore.fixture()
    try await Self.save(Self.entry(7, index: 1), in: store)

    // The same number for another paper, the same place, the same code.
    var sameNumber = Self.entry(8, index: 2).facts
    sameNumber.number = .fixture(7)
    let samePlace = Self.entry(8, index: 1).facts
    var sameCode = Self.entry(8, index: 2).facts
    sameCode.checkCode = Self.entry(7).facts.checkCode
    for facts in [sameNumber, samePlace, sameCode] {
      let other = RegisterEntry(
        facts: facts,
        lastDigits: nil,
        salt: Code128(high: 5, low: 6),
        symbol: "HV1:…",
        badge: "e.y.J"
      )
      await #expect(throws: (any Error).self) { try await Self.save(other, in: store) }
    }

    try await Self.save(Self.entry(8, index: 2), in: store)
  }

  @Test func `versions of a list only rise`() async throws {
    let store = try SQLiteStore.fixture()
    func save(_ version: Int) async throws {
      try await store.write(at: .fixture()) {
        $0.saveListVersion(of: .fixture, 1, version: version)
      }
    }

    try await save(1)
    try await save(2)
    await #expect(throws: (any Error).self) { try await save(2) }

    #expect(try await store.read { try $0.listVersion(of: .fixture, 1) } == 2)
    #expect(try await store.read { try $0.listVersion(of: .fixture, 2) } == 0)
  }

  @Test func `what a paper needs to know of a person goes with the entry`() async throws {
    let store = try SQLiteStore.fixture()
    let details = PaperDetails(
      person: .fixture(1),
      born: BirthDate(year: 1958, month: 3),
      lastDigits: "0042"
    )

    try await store.write(at: .fixture()) { tx in
      tx.save(PersonEntry(person: .fixture(1), fullName: "Nguyễn Thị Mẫu"))
      tx.save(details)
    }
    let kept = try await store.read { try $0.paperDetails(of: .fixture(1)) }
    try await store.tables { try $0.execute(sql: "DELETE FROM person") }

    #expect(kept == details)
    #expect(try await store.read { try $0.paperDetails(of: .fixture(1)) } == nil)
  }
}
