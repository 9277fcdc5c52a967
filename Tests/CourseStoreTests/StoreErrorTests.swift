import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Foundation
import GRDB
import Testing

struct StoreErrorTests {
  @Test func `a database of a later version is not touched`() async throws {
    let temporary = try TemporaryDirectory()
    let store = try SQLiteStore.fixture(in: temporary.data())
    try await store.tables {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999-later')")
    }

    #expect(throws: StoreError.tooNew) { try SQLiteStore.fixture(in: temporary.data()) }
  }

  @Test func `a file that is no database is said to be damaged`() throws {
    let temporary = try TemporaryDirectory()
    let directory = temporary.data()
    try FileManager.default.createDirectory(
      atPath: directory.path,
      withIntermediateDirectories: true
    )
    let text = Data(String(repeating: "không phải cơ sở dữ liệu ", count: 400).utf8)
    try text.write(to: URL(filePath: directory.database))

    #expect {
      try SQLiteStore.fixture(in: directory)
    } throws: { error in
      if case StoreError.damaged = error { true } else { false }
    }
    #expect(try Data(contentsOf: URL(filePath: directory.database)) == text)
  }

  @Test func `a place where no directory can be made is read-only`() throws {
    let temporary = try TemporaryDirectory()
    let file = temporary.path + "/file"
    try Data().write(to: URL(filePath: file))

    #expect(throws: StoreError.readOnly) {
      try SQLiteStore.fixture(in: DataDirectory(file + "/data"))
    }
  }

  @Test func `a full disk refuses the write, keeps what was there and goes on later`() async throws
  {
    let temporary = try TemporaryDirectory()
    let store = try SQLiteStore.fixture(in: temporary.data())
    try await store.append(.started())
    let generation = try await store.read { $0.generation }
    // SQLite says "full" when the file may not grow, as when the disk cannot take more.
    let pages = try await store.tables { db in
      try db.execute(sql: "PRAGMA max_page_count = 1")
      return try Int.fetchOne(db, sql: "PRAGMA max_page_count") ?? 0
    }
    #expect(pages > 1)

    await #expect(throws: StoreError.diskFull) {
      try await store.write(at: .fixture()) { store in
        let big = [UInt8](repeating: 7, count: 200_000)
        store.keep(big, as: sha256(big))
        store.append(.answered(1), about: PersonID.fixture(1), by: nil)
      }
    }
    try await store.tables { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    try await store.append(.answered(2))

    let answers = try await store.read { try $0.answers(to: .fixture(1)) }
    #expect(answers.map(\.position) == [2])
    #expect(try await store.read { $0.generation } != generation)
    #expect(try await store.verifyChains() == [])
  }

  @Test func `an answered write is waited for on the disk`() async throws {
    let temporary = try TemporaryDirectory()
    let store = try SQLiteStore.fixture(in: temporary.data())

    let synchronous = try await store.tables { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    let mode = try await store.tables { try String.fetchOne($0, sql: "PRAGMA journal_mode") }

    #expect(synchronous == 2 && mode == "wal")
  }

  @Test(arguments: [
    (UInt64(19_999_999), DiskSpace.critical), (20_000_000, .low), (199_999_999, .low),
    (200_000_000, .plenty),
  ])
  func `room on the disk`(free: UInt64, space: DiskSpace) {
    #expect(DiskSpace(free: free) == space)
  }
}
