import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Crypto
import Foundation

extension SQLiteStore {
  /// A store in memory, founded at `t0`.
  static func fixture() throws -> SQLiteStore { try inMemory(builtAt: .built, at: .fixture()) }

  /// The store of a directory, opened at `t0`.
  static func fixture(in directory: DataDirectory) throws -> SQLiteStore {
    try SQLiteStore(directory, builtAt: .built, at: .fixture())
  }

  /// Appends facts about a person, each in a write of its own.
  func append(_ facts: Fact..., about person: PersonID = .fixture(1)) async throws {
    for fact in facts {
      try await write(at: .fixture(after: .seconds(1))) { store in
        store.append(fact, about: person, by: person)
      }
    }
  }

  /// All records of all stations, chain by chain.
  func allRecords() async throws -> [StationRecord] {
    var records: [StationRecord] = []
    for head in try await heads() { records += try await self.records(of: head.station) }
    return records
  }
}

/// A directory that is gone when the test is over.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "hocvu-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A data directory inside.
  func data(_ name: String = "data") -> DataDirectory { DataDirectory(path + "/" + name) }
}

/// SHA-256, computed here and not by the store.
func sha256(_ bytes: [UInt8]) -> CourseCore.Digest {
  var hash = SHA256()
  hash.update(data: bytes)
  guard let digest = hash.finalize().withUnsafeBytes({ CourseCore.Digest(bytes: $0) }) else {
    preconditionFailure("SHA-256 gives 32 bytes")
  }
  return digest
}
