import Foundation
import GRDB
import Synchronization

/// Commits the inserts that are waiting together, as the real store does.
final class InsertQueue: Sendable {
  private struct Waiting: Sendable {
    let row: [UInt8]
    let done: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var waiting: [Waiting] = []
    var isWriting = false
  }

  private let state = Mutex(State())
  private let database: DatabasePool
  private let most: Int

  init(database: DatabasePool, most: Int) {
    self.database = database
    self.most = most
  }

  /// Returns when the row is on disk.
  func insert(_ row: [UInt8]) async throws {
    try await withCheckedThrowingContinuation { continuation in
      let isFirst = state.withLock { state in
        state.waiting.append(Waiting(row: row, done: continuation))
        defer { state.isWriting = true }
        return !state.isWriting
      }
      if isFirst { database.asyncWriteWithoutTransaction { self.writeAll(in: $0) } }
    }
  }

  private func writeAll(in db: Database) {
    while let rows = next() {
      let result = Result { try Rows.insert(rows.map(\.row), in: db) }
      for row in rows { row.done.resume(with: result) }
    }
  }

  private func next() -> [Waiting]? {
    state.withLock { state in
      let next = Array(state.waiting.prefix(most))
      state.waiting.removeFirst(next.count)
      if next.isEmpty { state.isWriting = false }
      return next.isEmpty ? nil : next
    }
  }
}

/// One table with an integer key and a row of 256 bytes.
enum Rows {
  static func open(_ path: String) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    let database = try DatabasePool(path: path, configuration: configuration)
    try database.writeWithoutTransaction { db in
      // A pool settles for NORMAL, with which the comparison would not be fair.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          CREATE TABLE IF NOT EXISTS answer (
            id INTEGER PRIMARY KEY,
            row BLOB NOT NULL
          ) STRICT;
          """
      )
    }
    return database
  }

  static func insert(_ rows: [[UInt8]], in db: Database) throws {
    try db.inTransaction(.immediate) {
      let insertion = try db.cachedStatement(sql: "INSERT INTO answer (row) VALUES (?)")
      for row in rows { try insertion.execute(arguments: [Data(row)]) }
      return .commit
    }
  }
}
