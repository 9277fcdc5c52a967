import CourseCore
import CourseEngine
import GRDB

/// Brings a database to its present form and finds out which station it is.
///
/// It runs while no other process can open the same directory.
struct Founding {
  let directory: DataDirectory?
  let builtAt: Timestamp
  let reading: ClockReading

  struct Result {
    let key: StationKey
    let chain: Chain
  }

  func open(_ database: any DatabaseWriter) throws -> Result {
    let migrations = Migrations.all
    if try database.read(migrations.hasBeenSuperseded) { throw StoreError.tooNew }
    if try !database.read(migrations.hasCompletedMigrations) { try migrations.migrate(database) }
    try Rebuild.renew(database)
    return try database.writeWithoutTransaction { db in
      var result: Result?
      try db.inTransaction(.immediate) {
        result = try settle(in: db)
        return .commit
      }
      guard let result else { throw StoreError.damaged("no station") }
      return result
    }
  }

  /// Goes on as the station this directory is, or begins the chain of a new one: in a new
  /// directory, in one that is a copy or has gone back to an older state, and in one whose key is
  /// gone.
  private func settle(in db: Database) throws -> Result {
    let key = directory.flatMap { StationKey(in: $0) }
    let home = try Self.home(in: db)
    if let home, let key, directory?.isHome(home.chain, home.identity, key: key) == true {
      return Result(key: key, chain: home.chain)
    }
    // A key that no chain was begun with was left by a power cut during the first founding.
    let unused = home == nil ? key : nil
    return try found(
      unused ?? StationKey(),
      cause: home == nil ? .created : .copied,
      in: db
    )
  }

  private func found(
    _ key: StationKey,
    cause: StationCause,
    in db: Database
  ) throws -> Result {
    if let directory { try key.save(in: directory) }
    let chain = try StationTable.enter(key.station, in: db)
    try db.run(
      "INSERT OR REPLACE INTO home (id, station, identity) VALUES (1, ?, ?)",
      .integer(chain.number),
      .text(directory?.identity() ?? "")
    )
    var tail = try Tail.read(builtAt: builtAt, in: db)
    let moment = tail.clock.judge(reading)
    tail.begin(by: key.station.code)
    var appending = Appending(tail: tail, chain: chain)
    let joined = StationJoined(
      station: key.station,
      publicKey: Hex.text(key.publicKey),
      cause: cause
    )
    try appending.append(
      .stationJoined(joined),
      about: key.station.code,
      by: nil,
      at: moment,
      in: db
    )
    try appending.save(in: db)
    return Result(key: key, chain: appending.chain)
  }

  /// The station that this database was last used as, and where that was.
  static func home(in db: Database) throws -> (chain: Chain, identity: String)? {
    try db.first(
      """
      SELECT s.number, s.id, s.seq, s.head, s.indexed, h.identity FROM home h
      JOIN station s ON s.number = h.station
      """
    ) { (try StationTable.chain($0), $0.text(5)) }
  }
}

extension DataDirectory {
  /// Whether this is the very directory where a station wrote its chain up to its end.
  func isHome(_ chain: Chain, _ identity: String, key: StationKey?) -> Bool {
    key?.station == chain.station && identity == self.identity()
      && chain.seq >= markedSeq(of: chain.station)
  }
}
