import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Foundation
import GRDB
import Testing

struct InspectionTests {
  let temporary: TemporaryDirectory
  let store: SQLiteStore

  init() async throws {
    temporary = try TemporaryDirectory()
    store = try .fixture(in: temporary.data())
    try store.absorb(try await UnionTests.records())
    try await store.append(.started(.fixture(70)), .answered(1, of: .fixture(70)))
  }

  private func findings(at reading: ClockReading = .fixture(after: .hours(1))) -> [Finding] {
    Inspection(temporary.data(), builtAt: .built, at: reading).findings()
      // How full the disk of the test machine is does not matter here.
      .filter { ![.diskLow, .diskCritical].contains($0.code) }
  }

  @Test func `a sound directory gives no findings and is not changed`() async throws {
    let before = try await store.allRecords()

    #expect(findings() == [])
    #expect(try await store.allRecords() == before)
  }

  @Test func `an empty directory`() throws {
    let nowhere = DataDirectory(temporary.path + "/nowhere")

    let findings = Inspection(nowhere, builtAt: .built, at: .fixture()).findings()

    #expect(findings == [Finding(.dataMissing, nowhere.path)])
    #expect(!FileManager.default.fileExists(atPath: nowhere.path))
  }

  static let deeds: [(String, [Finding.Code])] = [
    ("DELETE FROM fresh_answer", [.tablesDiffer]),
    ("UPDATE met SET counts = '[[],[]]'", [.tablesDiffer]),
    // Days are derived from the date of a record too.
    ("UPDATE record SET happened = 5", [.chainBroken, .tablesDiffer]),
    ("INSERT INTO grdb_migrations VALUES ('9999-later')", [.dataTooNew]),
    ("UPDATE tail SET derivation = 0", [.dataTooOld]),
  ]

  @Test(arguments: deeds)
  func `a changed database`(deed: String, codes: [Finding.Code]) async throws {
    try await store.tables { try $0.execute(sql: deed) }

    #expect(Set(findings().map(\.code)) == Set(codes))
  }

  @Test func `what is kept past its time is told, where the clock is believed`() async throws {
    try await store.append(.finished(.fixture(70)))

    func codes(after days: Int64) -> [Finding.Code] {
      findings(at: .fixture(after: .days(days))).map(\.code)
    }

    #expect(codes(after: 60) == [])
    #expect(codes(after: 95) == [.pastItsTime])
    #expect(codes(after: 900) == [.clockDoubtful])
  }

  @Test func `a table that differs is mended by rebuilding`() async throws {
    try await store.tables { try $0.execute(sql: "DELETE FROM fresh_answer") }
    #expect(findings() == [Finding(.tablesDiffer, "answer")])

    try store.rebuild()

    #expect(findings() == [])
  }

  @Test func `files that others can read`() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644],
      ofItemAtPath: temporary.data().database
    )

    #expect(findings() == [Finding(.rightsTooWide, temporary.data().database)])
  }

  @Test func `a key that is gone`() throws {
    try FileManager.default.removeItem(atPath: temporary.data().stationKey)

    #expect(findings() == [Finding(.stationNew)])
  }

  @Test func `a clock that cannot be believed`() {
    let reading = ClockReading.fixture(after: .hours(1), wall: Timestamp(milliseconds: 0))

    #expect(findings(at: reading) == [Finding(.clockDoubtful, "1970-01-01")])
  }

  @Test func `records of unknown kinds`() throws {
    try store.absorb([try UnionTests.unknown(about: PersonID.fixture(5).code)])

    #expect(findings() == [Finding(.kindsUnknown, "moon.seen")])
  }

  @Test func `a file that is no database`() throws {
    let other = DataDirectory(temporary.path + "/other")
    try FileManager.default.createDirectory(
      atPath: other.path,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    try Data(repeating: 65, count: 8_192).write(to: URL(filePath: other.database))

    let codes = Inspection(other, builtAt: .built, at: .fixture()).findings().map(\.code)

    #expect(codes.contains(.dataDamaged))
  }
}
