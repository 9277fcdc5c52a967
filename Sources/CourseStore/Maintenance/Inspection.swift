package import CourseCore
import CourseEngine
import GRDB
import Glibc

/// Looks over a data directory and changes nothing in it.
package struct Inspection {
  private let directory: DataDirectory
  private let builtAt: Timestamp
  private let reading: ClockReading

  package init(_ directory: DataDirectory, builtAt: Timestamp, at reading: ClockReading) {
    self.directory = directory
    self.builtAt = builtAt
    self.reading = reading
  }

  /// Everything that was found: rights, disk, database, station, chains, tables, clock.
  package func findings() -> [Finding] {
    guard directory.isFounded else { return [Finding(.dataMissing, directory.path)] }
    return rights() + disk() + database()
  }

  private func rights() -> [Finding] {
    [directory.path, directory.database, directory.stationKey].filter { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
    }
    .map { Finding(.rightsTooWide, $0) }
  }

  private func disk() -> [Finding] {
    guard let free = SpaceGauge.free(at: directory.path) else { return [] }
    let megabytes = String(free / 1_000_000)
    switch DiskSpace(free: free) {
    case .plenty: return []
    case .low: return [Finding(.diskLow, megabytes)]
    case .critical: return [Finding(.diskCritical, megabytes)]
    }
  }

  private func database() -> [Finding] {
    do {
      let database = try Connections.single(directory.database)
      return try database.writeWithoutTransaction { db in
        // One state of the database for all of it; what is built beside it goes to a temporary file.
        try db.execute(sql: "ATTACH DATABASE '' AS beside")
        try db.beginTransaction(.deferred)
        defer { try? db.rollback() }
        return try findings(in: db)
      }
    } catch {
      let error = StoreError.translate(error)
      return [(error as? StoreError).map { Finding($0) } ?? Finding(.dataDamaged, "\(error)")]
    }
  }

  private func findings(in db: Database) throws -> [Finding] {
    let check = try String.fetchOne(db, sql: "PRAGMA main.quick_check(1)") ?? ""
    guard check == "ok" else { return [Finding(.dataDamaged, check)] }
    let migrations = Migrations.all
    if try migrations.hasBeenSuperseded(db) { return [Finding(.dataTooNew)] }
    let form = try? db.first("SELECT derivation FROM tail") { $0.integer(0) }
    guard try migrations.hasCompletedMigrations(db), form == DerivedSchema.version else {
      return [Finding(.dataTooOld)]
    }
    let damage = try chains(in: db) + tables(in: db)
    // Nothing is past its time by records that are not as they were written.
    return try station(in: db) + damage + clock(in: db)
      + (damage.isEmpty ? retention(in: db) : [])
  }

  private func station(in db: Database) throws -> [Finding] {
    let home = try Founding.home(in: db)
    let key = StationKey(in: directory)
    let isSame = home.map { directory.isHome($0.chain, $0.identity, key: key) } ?? false
    return isSame ? [] : [Finding(.stationNew)]
  }

  private func chains(in db: Database) throws -> [Finding] {
    try ChainCheck.problems(in: db).prefix(20).map { problem in
      switch problem {
      case .changed(let key), .missing(let key), .wrongBody(let key):
        Finding(.chainBroken, "\(key.station)/\(key.seq)")
      }
    }
  }

  private func tables(in db: Database) throws -> [Finding] {
    let unknown = try db.all("SELECT DISTINCT kind FROM unknown_kind ORDER BY kind") { $0.text(0) }
    return try TableComparison.differingTables(in: db).map { Finding(.tablesDiffer, $0) }
      + unknown.map { Finding(.kindsUnknown, $0) }
  }

  private func clock(in db: Database) throws -> [Finding] {
    let clock = try Tail.read(builtAt: builtAt, in: db).clock
    let day = CalendarDay(reading.wall).description
    return clock.isTrusted(reading) ? [] : [Finding(.clockDoubtful, day)]
  }

  /// Whether something is kept beyond its time; a clock that is not believed expires nothing.
  private func retention(in db: Database) throws -> [Finding] {
    let clock = try Tail.read(builtAt: builtAt, in: db).clock
    guard clock.isTrusted(reading) else { return [] }
    let count = try Retention(by: reading.wall, in: db).count
    return count == 0 ? [] : [Finding(.pastItsTime, String(count))]
  }
}
