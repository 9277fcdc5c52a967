import CourseEngine
import GRDB

extension SQLiteStore {
  /// Brings the index of records by subject up to the end of every chain, a portion at a time: a
  /// station that joins another for the first time may have years of records to take in.
  func indexSubjects(portion: Int = SubjectIndex.portion) throws {
    let lock = try directory.map { try DirectoryLock($0) }
    let turns = WritingTurns(database, lock: lock)
    while try turns.take({ try SubjectIndex.goOn(in: $0, portion: portion) }) {}
  }

  package func prepareToGather() async throws {
    do { try indexSubjects() } catch { throw StoreError.translate(error) }
  }
}

extension SQLiteStore {
  /// Takes the write-ahead log over into the database, where deleted rows are overwritten, and
  /// empties it.
  package func clearTraces() async throws {
    do {
      try await database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch { throw StoreError.translate(error) }
  }
}
