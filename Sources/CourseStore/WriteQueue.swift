import CourseCore
import CourseEngine
import GRDB
import Synchronization

/// A use case that waits to be written.
struct WaitingWrite: Sendable {
  let reading: ClockReading
  let body: @Sendable (any StoreWriting) throws -> Void

  /// Its caller, who is told once it is on disk.
  let caller: CheckedContinuation<Void, any Error>
}

/// Commits the writes that are waiting together, in the order they came.
final class WriteQueue: Sendable {
  /// How many writes one commit takes at most, so that nobody waits long for the commit.
  private static let most = 256

  private struct State {
    var waiting: [WaitingWrite] = []
    var isWriting = false
  }

  private let state = Mutex(State())
  private let sessions = KeptSessions()
  private let failedCommits = Atomic<UInt64>(0)
  private let database: any DatabaseWriter
  private let lock: DirectoryLock?
  private let mark: StationMark?
  private let station: StationID
  private let store: Code128
  private let builtAt: Timestamp

  init(
    database: any DatabaseWriter,
    lock: DirectoryLock?,
    mark: StationMark?,
    station: StationID,
    store: Code128,
    builtAt: Timestamp
  ) {
    self.database = database
    self.lock = lock
    self.mark = mark
    self.station = station
    self.store = store
    self.builtAt = builtAt
  }

  /// How many transactions could not be committed: what their bodies saw and did never was.
  var failures: UInt64 { failedCommits.load(ordering: .acquiring) }

  func add(_ write: WaitingWrite) {
    let isFirst = state.withLock { state in
      state.waiting.append(write)
      defer { state.isWriting = true }
      return !state.isWriting
    }
    if isFirst { database.asyncWriteWithoutTransaction { self.writeAll(in: $0) } }
  }

  /// Runs one change in a transaction of its own, between those of waiting writes.
  func change<Value>(_ body: (inout Appending, Database) throws -> Value) throws -> Value {
    defer { sessions.forget() }
    return try database.writeWithoutTransaction { try transaction(in: $0, body) }
  }

  private func writeAll(in db: Database) {
    while let writes = next() {
      do {
        try commit(writes, in: db)
      } catch { tryAgain(writes, after: error, in: db) }
    }
  }

  private func next() -> [WaitingWrite]? {
    state.withLock { state in
      let next = Array(state.waiting.prefix(Self.most))
      state.waiting.removeFirst(next.count)
      if next.isEmpty { state.isWriting = false }
      return next.isEmpty ? nil : next
    }
  }

  /// Finds out whether one of several writes is to blame, by giving each a commit of its own.
  private func tryAgain(_ writes: [WaitingWrite], after error: any Error, in db: Database) {
    let error = StoreError.translate(error)
    guard writes.count > 1, (error as? StoreError) != .busy else {
      for write in writes { write.caller.resume(throwing: error) }
      return
    }
    for write in writes {
      do {
        try commit([write], in: db)
      } catch { write.caller.resume(throwing: StoreError.translate(error)) }
    }
  }

  /// Writes all of them in one transaction, and tells their callers.
  private func commit(_ writes: [WaitingWrite], in db: Database) throws {
    let results = try transaction(in: db) { appending, db in
      let generation = UInt64(appending.tail.run) &+ failures << 40
      return try writes.map { try run($0, at: generation, &appending, in: db) }
    }
    for (write, result) in zip(writes, results) { write.caller.resume(with: result) }
  }

  /// Runs one body; what it throws is for its caller alone.
  private func run(
    _ write: WaitingWrite,
    at generation: UInt64,
    _ appending: inout Appending,
    in db: Database
  ) throws -> Result<Void, any Error> {
    let writing = Writing(
      db,
      station: station,
      generation: generation,
      moment: appending.tail.clock.judge(write.reading),
      date: appending.tail.clock.date(at: write.reading),
      sessions: sessions
    )
    do { try write.body(writing) } catch { return .failure(StoreError.translate(error)) }
    try writing.apply(to: &appending, reading: write.reading)
    return .success(())
  }

  private func transaction<Value>(
    in db: Database,
    _ body: (inout Appending, Database) throws -> Value
  ) throws -> Value {
    do {
      try begin(in: db)
      var value: Value?
      do {
        var tail = try Tail.read(builtAt: builtAt, in: db)
        tail.begin(by: store)
        guard let chain = try StationTable.chain(of: station, in: db) else {
          throw StoreError.damaged("this station is not in its database")
        }
        var appending = Appending(tail: tail, chain: chain)
        value = try body(&appending, db)
        try appending.save(in: db)
        try db.commit()
        mark?.note(appending.chain.seq)
      } catch {
        if db.isInsideTransaction { try db.rollback() }
        throw error
      }
      guard let value else { throw StoreError.damaged("no value") }
      return value
    } catch {
      failedCommits.add(1, ordering: .releasing)
      throw error
    }
  }

  private func begin(in db: Database) throws {
    try lock?.take()
    defer { lock?.giveBack() }
    try db.beginTransaction(.immediate)
  }
}
