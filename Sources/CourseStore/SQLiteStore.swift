package import CourseCore
package import CourseEngine
import GRDB

/// Keeps records, people and derived tables in an SQLite database.
///
/// Several stores, in this process or others, may use one data directory at once.
package final class SQLiteStore: Store {
  /// `nil` for a store in memory.
  package let directory: DataDirectory?

  /// This station: what it appends goes to its chain.
  package let station: StationID
  let database: any DatabaseWriter
  let key: StationKey
  let queue: WriteQueue
  let builtAt: Timestamp

  /// Tells this store from all others that write to the same directory.
  let identity: Code128
  private let gauge: SpaceGauge

  /// Opens a data directory, and founds it when it is empty.
  ///
  /// - Parameters:
  ///   - directory: Where the data is; made when it is not there.
  ///   - builtAt: When the program was built: no clock that shows less is believed.
  ///   - reading: What the clocks show, for the record that a new station begins its chain with.
  /// - Throws: `StoreError`.
  package convenience init(
    _ directory: DataDirectory,
    builtAt: Timestamp,
    at reading: ClockReading
  ) throws {
    do {
      try directory.create()
      let lock = try DirectoryLock(directory)
      let (database, founded) = try lock.hold {
        let database = try Connections.pool(directory.database)
        let founding = Founding(directory: directory, builtAt: builtAt, reading: reading)
        return (database, try founding.open(database))
      }
      self.init(database, directory, lock, founded, builtAt: builtAt)
    } catch { throw StoreError.translate(error) }
  }

  /// Makes a store that is gone with the process, for guests and tests.
  package static func inMemory(
    builtAt: Timestamp,
    at reading: ClockReading
  ) throws -> SQLiteStore {
    do {
      let database = try Connections.memory()
      let founding = Founding(directory: nil, builtAt: builtAt, reading: reading)
      return SQLiteStore(database, nil, nil, try founding.open(database), builtAt: builtAt)
    } catch { throw StoreError.translate(error) }
  }

  package func key(for use: String) -> Digest { key.secret(for: use) }

  private init(
    _ database: any DatabaseWriter,
    _ directory: DataDirectory?,
    _ lock: DirectoryLock?,
    _ founded: Founding.Result,
    builtAt: Timestamp
  ) {
    var chance = SystemRandomNumberGenerator()
    self.database = database
    self.directory = directory
    self.builtAt = builtAt
    key = founded.key
    station = founded.chain.station
    identity = Code128(using: &chance)
    gauge = SpaceGauge(directory)
    queue = WriteQueue(
      database: database,
      lock: lock,
      mark: directory.flatMap { StationMark($0, station: founded.chain.station) },
      station: founded.chain.station,
      store: identity,
      builtAt: builtAt
    )
  }
}

extension SQLiteStore {
  package var space: DiskSpace { gauge.space }

  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReading) throws -> Value
  ) async throws -> Value {
    let scope = Reading.Scope(
      station: station,
      store: identity,
      failures: queue.failures,
      builtAt: builtAt
    )
    return try await readDatabase { try body(Reading($0, scope)) }
  }

  /// Reads one state of the database.
  func readDatabase<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    do {
      return try await database.read(body)
    } catch { throw StoreError.translate(error) }
  }

  package func perform(
    at reading: ClockReading,
    _ body: @escaping @Sendable (any StoreWriting) throws -> Void
  ) async throws {
    try await withCheckedThrowingContinuation { caller in
      queue.add(WaitingWrite(reading: reading, body: body, caller: caller))
    }
  }
}
