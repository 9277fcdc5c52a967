import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Foundation
import Testing

struct FoundingTests {
  @Test func `a new directory gets a station that is the same when opened again`() async throws {
    let temporary = try TemporaryDirectory()

    let first = try SQLiteStore.fixture(in: temporary.data())
    let again = try SQLiteStore.fixture(in: temporary.data())

    #expect(first.station == again.station)
    let records = try await again.allRecords()
    #expect(records.count == 1)
    #expect(records.first?.envelope.kind.name == "station.joined")
    #expect(records.first?.envelope.previous == nil)
  }

  @Test func `only the owner may read`() throws {
    let temporary = try TemporaryDirectory()

    _ = try SQLiteStore.fixture(in: temporary.data())

    let directory = temporary.data()
    #expect(try permissions(directory.path) == 0o700)
    #expect(try permissions(directory.database) == 0o600)
    #expect(try permissions(directory.stationKey) == 0o600)
  }

  @Test func `many who open a fresh directory at once found one station`() async throws {
    let temporary = try TemporaryDirectory()
    let directory = temporary.data()

    let stations = try await withThrowingTaskGroup(of: StationID.self) { group in
      for _ in 1...8 { group.addTask { try SQLiteStore.fixture(in: directory).station } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }

    #expect(stations.count == 1)
    #expect(try await SQLiteStore.fixture(in: directory).allRecords().count == 1)
  }

  @Test func `a copied directory becomes a new station and both histories live on`() async throws {
    let temporary = try TemporaryDirectory()
    var original: SQLiteStore? = try .fixture(in: temporary.data("a"))
    let old = try #require(original?.station)
    try await original?.append(.started())
    original = nil
    try FileManager.default.copyItem(
      atPath: temporary.data("a").path,
      toPath: temporary.data("b").path
    )

    let copy = try SQLiteStore.fixture(in: temporary.data("b"))
    try await copy.append(.finishedStep("one"))
    let same = try SQLiteStore.fixture(in: temporary.data("a"))
    try await same.append(.finishedStep("two"))

    #expect(same.station == old && copy.station != old)
    let joined = try await copy.records(of: copy.station)
    #expect(joined.map(\.envelope.kind.name) == ["station.joined", "step.finished"])
    #expect(
      joined.first.map { String(decoding: $0.content?.body ?? [], as: UTF8.self) }?
        .contains(#""cause":"copied""#) == true
    )
    // The copy holds the old chain as a foreign one: its open attempt belongs to the original.
    let row = try #require(try await copy.read { try $0.attempt(.fixture(1)) })
    #expect(!row.isOfThisStation)
    // The two meet again, and each has both steps.
    try copy.absorb(try await same.allRecords())
    try same.absorb(try await copy.allRecords())
    for store in [copy, same] {
      let steps = try await store.read { try $0.finishedSteps(of: .fixture(1)) }
      #expect(Set(steps.map(\.step.step)) == ["one", "two"])
      #expect(try await store.verifyChains() == [])
    }
  }

  @Test func `a directory without its key becomes a new station`() throws {
    let temporary = try TemporaryDirectory()
    let old = try SQLiteStore.fixture(in: temporary.data()).station

    try FileManager.default.removeItem(atPath: temporary.data().stationKey)

    #expect(try SQLiteStore.fixture(in: temporary.data()).station != old)
  }

  @Test func `a database put back to an older state becomes a new station`() async throws {
    let temporary = try TemporaryDirectory()
    let directory = temporary.data()
    let old = try SQLiteStore.fixture(in: directory).station
    let backup = try Data(contentsOf: URL(filePath: directory.database))
    try await SQLiteStore.fixture(in: directory).append(.started())

    // Written over in place, so that the file itself is the same.
    let file = try FileHandle(forWritingTo: URL(filePath: directory.database))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: backup)
    try file.close()
    for end in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: directory.database + end)
    }

    #expect(try SQLiteStore.fixture(in: directory).station != old)
  }

  @Test func `the heads of all chains are signed by the station`() async throws {
    let store = try SQLiteStore.fixture()

    let signed = try await store.signedHeads()

    let key = try #require(try await store.publicKey(of: store.station))
    #expect(StationKey.station(of: key) == store.station)
    let bytes = SignedHeads.signedBytes(signed.heads, by: store.station)
    #expect(StationKey.isSigned(bytes, by: key, signature: signed.signature))
    #expect(!StationKey.isSigned(bytes + [32], by: key, signature: signed.signature))
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
