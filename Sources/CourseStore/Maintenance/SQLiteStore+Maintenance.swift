package import CourseCore
import CourseEngine
package import GRDB

extension SQLiteStore {
  /// Derives all tables from the records alone, while others may go on using the directory.
  ///
  /// - Parameter progress: Told how many records are done, and of how many.
  /// - Throws: `StoreError`; the tables are then as they were.
  package func rebuild(progress: (Int, Int) -> Void = { _, _ in }) throws {
    do {
      try MaintenanceLock.hold(directory) {
        let lock = try directory.map { try DirectoryLock($0) }
        let own = try directory.map { try Connections.rebuilding($0.database) }
        try Rebuild(WritingTurns(own ?? database, lock: lock)).run(progress)
      }
    } catch { throw StoreError.translate(error) }
  }

  /// Computes every digest of every chain again.
  package func verifyChains() async throws -> [ChainProblem] {
    try await readDatabase { try ChainCheck.problems(in: $0) }
  }

  /// All ids of content that records point at.
  package func referencedIDs() async throws -> ReferencedIDs {
    try await readDatabase { try ReferencedIDs(in: $0) }
  }
}

// For tests, which look at the database itself.
extension SQLiteStore {
  package var derivedTableNames: [String] { DerivedSchema.tables.map { $0.name } }

  /// The derived tables that are compared, each with the query for its rows.
  package var derivedRows: [(table: String, query: String)] {
    DerivedSchema.tables.compactMap { table in table.compared("").map { (table.name, $0) } }
  }

  package func tables<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value { try await database.write { try body($0) } }
}
