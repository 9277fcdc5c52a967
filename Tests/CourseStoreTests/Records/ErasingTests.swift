import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Foundation
import GRDB
import Testing

/// Erased is erased: now, for whatever arrives later, for all entries of the person, and after an old
/// copy of the directory is put back.
struct ErasingTests {
  private static let a = PersonID.fixture(1)
  private static let b = PersonID.fixture(2)
  private static let other = PersonID.fixture(3)
  private static let marker = "Nguyễn Thị Xóa"
  private static let erased = Fact.personErased(
    PersonErased(reason: .asked, born: BirthYears(first: 1957, last: 1966))
  )

  /// What stands beside the records about a person: name, card, login, sign-in, replies.
  private static func know(_ person: PersonID, in store: SQLiteStore) async throws {
    var chance = SeededChance(seed: person.code.low)
    let card = CardCode(using: &chance)
    let login = try #require(StaffLogin("xoa.\(person.code.low)"))
    try await store.write(at: .fixture()) { tx in
      let entry = PersonEntry(person: person, fullName: "\(marker) \(person.code.low)")
      tx.save(entry)
      tx.save(
        FormerName(
          person: person,
          fullName: "\(marker) Cũ",
          reason: .mistyped,
          changed: .t0,
          isDateTrusted: true,
          changedBy: other
        )
      )
      tx.save(CardHolder(card: card, person: person, secret: "\(marker) PIN"))
      tx.save(StaffKey(person: person, login: login, secret: "\(marker) M"))
      let moment = tx.moment
      tx.save(
        SessionRow(
          token: .fixture(person.code.low),
          person: person,
          device: "",
          began: moment,
          lastUsed: moment
        )
      )
      tx.save(
        StoredReply(
          key: ReplyKey(person: other, operation: "enrol", key: "\(person.code.low)"),
          request: .fixture(1),
          reply: ["fullName": .string(entry.fullName)],
          at: moment
        )
      )
    }
  }

  private static func learn(_ store: SQLiteStore) async throws {
    for person in [a, b] {
      try await store.append(.personEnrolled(PersonEnrolled(groups: [.farmer])), about: person)
    }
    try await store.append(.practised("s1", .line(marker)), .finishedStep("s1"), about: a)
    try await store.append(.started(), .answered(1, .line(marker)), .finished(), about: b)
    try await store.append(.completed(), .observed(.guided), about: b)
  }

  /// How often the marker stands in any table.
  private static func traces(_ store: SQLiteStore) async throws -> [String] {
    try await store.tables { db in
      let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type='table'")
      return try tables.filter { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").contains { row in
          row.databaseValues.contains { value in
            String.fromDatabaseValue(value)?.contains(marker) == true
          }
        }
      }
    }
  }

  @Test func `of an erased person only what was done stays, without a name`() async throws {
    let store = try SQLiteStore.fixture()
    try await Self.learn(store)
    try await store.append(.personJoined(PersonJoined(into: Self.a)), about: Self.b)
    for person in [Self.a, Self.b] { try await Self.know(person, in: store) }
    #expect(try await Self.traces(store).count > 5)

    // One of the two entries is enough: they are one person's.
    try await store.append(Self.erased, about: Self.b)

    #expect(try await Self.traces(store) == [])
    for person in [Self.a, Self.b] {
      #expect(try await store.read { try $0.entry(of: person) } == nil)
      #expect(try await store.read { try $0.enrolled(person) } == nil)
      #expect(try await store.read { try $0.cards(of: person) } == [])
      #expect(try await store.read { try $0.staffKey(of: person) } == nil)
      #expect(try await store.read { try $0.session(.fixture(person.code.low)) } == nil)
    }
    #expect(try await store.read { try $0.answers(to: .fixture(1)) } == [])
    // What was done is still counted.
    #expect(try await store.read { try $0.completions(of: Self.a) }.count == 1)
    #expect(try await store.read { try $0.attempts(of: Self.a, at: nil) }.first?.summary != nil)
    #expect(try await store.read { try $0.observations(of: Self.a) }.count == 1)
    #expect(try await store.verifyChains() == [])
    let kept = try await store.dump()
    try store.rebuild()
    #expect(try await store.dump() == kept)
  }

  @Test func `a sign-in that this process remembers ends with the entry`() async throws {
    let store = try SQLiteStore.fixture()
    try await Self.know(Self.a, in: store)
    let token = CourseCore.Digest.fixture(1)
    let before = try await store.write(at: .fixture()) { try $0.session(token) }
    #expect(before != nil)

    try await store.append(Self.erased)

    let after = try await store.write(at: .fixture()) { try $0.session(token) }
    #expect(after == nil)
  }

  @Test func `nothing is kept of an erased person afterwards`() async throws {
    let store = try SQLiteStore.fixture()
    try await Self.learn(store)
    try await store.append(Self.erased, about: Self.a)

    try await store.write(at: .fixture()) { tx in
      tx.save(PersonEntry(person: Self.a, fullName: Self.marker))
    }

    #expect(try await store.read { try $0.ownEntry(of: Self.a) } == nil)
  }

  /// Records of three stations about one person of two entries: learning, the joining, the erasure.
  private static func records() async throws -> [StationRecord] {
    let stores = try (0..<3).map { _ in try SQLiteStore.fixture() }
    try await learn(stores[0])
    try await stores[1].append(.personJoined(PersonJoined(into: a)), about: b)
    try await stores[2].append(erased, about: b)
    try await stores[2].append(.finishedStep("s1"), about: other)
    return try await stores[0].allRecords() + stores[1].allRecords() + stores[2].allRecords()
  }

  @Test func `in any order of arrival, an erased person stays erased`() async throws {
    let records = try await Self.records()
    let whole = try SQLiteStore.fixture()
    try whole.absorb(records)
    func dump(_ store: SQLiteStore) async throws -> [String] {
      try await store.dump().filter { !$0.hasPrefix("station_key") }
    }
    let expected = try await dump(whole)
    #expect(expected.contains { $0.hasPrefix("erasure") })
    #expect(!expected.contains { $0.hasPrefix("answer") || $0.hasPrefix("practice") })
    var chance = SeededChance(seed: 8)

    for _ in 1...20 {
      let store = try SQLiteStore.fixture()
      for person in [Self.a, Self.b] { try await Self.know(person, in: store) }
      var waiting = (records + records.shuffled(using: &chance).prefix(6)).shuffled(using: &chance)
      while !waiting.isEmpty {
        let bundle = Array(waiting.prefix(Int.random(in: 1...4, using: &chance)))
        waiting.removeFirst(bundle.count)
        try store.absorb(bundle)
      }

      #expect(try await Self.traces(store) == [])
      #expect(try await dump(store) == expected)
      try store.rebuild()
      #expect(try await dump(store) == expected)
      #expect(try await store.verifyChains() == [])
    }
  }

  @Test func `an old copy of the directory loses the name when the records meet`() async throws {
    let temporary = try TemporaryDirectory()
    var store: SQLiteStore? = try .fixture(in: temporary.data("a"))
    do {
      let open = try #require(store)
      for person in [Self.a, Self.b] { try await Self.know(person, in: open) }
      try await Self.learn(open)
    }
    store = nil
    let paths = [temporary.data("a").path, temporary.data("backup").path]
    try FileManager.default.copyItem(atPath: paths[0], toPath: paths[1])
    store = try .fixture(in: temporary.data("a"))
    try await store?.append(Self.erased, about: Self.a)
    try await store?.append(Self.erased, about: Self.b)

    let restored = try SQLiteStore.fixture(in: temporary.data("backup"))
    #expect(try await !Self.traces(restored).isEmpty)
    let original = try #require(store)
    try restored.absorb(try await original.allRecords())

    #expect(try await Self.traces(restored) == [])
    #expect(try await restored.read { try $0.ownEntry(of: Self.a) } == nil)
  }

  @Test func `no byte of the directory tells the name afterwards`() async throws {
    let temporary = try TemporaryDirectory()
    let directory = temporary.data()
    let store = try SQLiteStore.fixture(in: directory)
    for person in [Self.a, Self.b] { try await Self.know(person, in: store) }
    try await Self.learn(store)
    try await store.clearTraces()
    #expect(try Self.filesTelling(of: Self.marker, in: directory.path) != [])

    try await store.append(Self.erased, about: Self.a)
    try await store.append(Self.erased, about: Self.b)
    try await store.clearTraces()

    #expect(try Self.filesTelling(of: Self.marker, in: directory.path) == [])
  }

  private static func filesTelling(of marker: String, in folder: String) throws -> [String] {
    let files = try #require(FileManager.default.enumerator(atPath: folder))
    return files.compactMap { $0 as? String }.filter { file in
      let path = folder + "/" + file
      guard FileManager.default.isReadableFile(atPath: path),
        let bytes = try? Data(contentsOf: URL(filePath: path))
      else { return false }
      return bytes.range(of: Data(marker.utf8)) != nil
    }
  }
}
