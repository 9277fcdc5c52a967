import CourseCore
import CourseEngine
import GRDB

/// Derives all tables from the records alone, beside the live ones, and then puts them in place.
///
/// It works in short transactions, so that others can go on writing to the directory; what they
/// append meanwhile is taken in before the exchange.
struct Rebuild {
  private static let prefix = "rebuilt_"
  private static let discarded = "discarded_"

  /// How many records one transaction takes.
  private static let portion = 4_000

  /// So few may be left for the exchange, which all others wait for.
  private static let rest = 200

  private let turns: WritingTurns

  init(_ turns: WritingTurns) { self.turns = turns }

  /// Builds the derived tables where they are missing or of an older form.
  static func renew(_ database: any DatabaseWriter) throws {
    let form = try database.read { db in
      try db.first("SELECT derivation FROM tail") { $0.integer(0) }
    }
    guard form != DerivedSchema.version else { return }
    try Self(WritingTurns(database, lock: nil)).run { _, _ in }
  }

  /// Tells how many records are done, and of how many.
  func run(_ progress: (Int, Int) -> Void) throws {
    var replay = Replay(into: Derivation(prefix: Self.prefix))
    try turns.take { db in
      try Self.drop(Self.prefix, in: db)
      try Self.drop(Self.discarded, in: db)
      try DerivedSchema.create(prefix: Self.prefix, in: db)
    }
    try takeIn(&replay, progress)
    if replay.hasLate { while try turns.take({ try SubjectIndex.goOn(in: $0) }) {} }
    try exchange(&replay)
    try turns.take { try Self.drop(Self.discarded, in: $0) }
  }

  private func takeIn(_ replay: inout Replay, _ progress: (Int, Int) -> Void) throws {
    let total = try turns.database.read { db in
      try db.first("SELECT total(seq) FROM station") { $0.integer(0) } ?? 0
    }
    var done = 0
    var count = 0
    repeat {
      progress(min(done, total), total)
      count = try turns.take { try replay.goOn(Self.portion, in: $0) }
      done += count
    } while count > Self.rest
    progress(total, total)
  }

  private func exchange(_ replay: inout Replay) throws {
    try turns.take { db in
      _ = try replay.goOn(in: db)
      if replay.hasLate {
        while try SubjectIndex.goOn(in: db) {}
        try replay.settle(in: db)
      }
      for table in DerivedSchema.tables {
        let name = table.name
        if try db.tableExists(name) {
          try db.execute(sql: "ALTER TABLE \(name) RENAME TO \(Self.discarded)\(name)")
        }
        try db.execute(sql: "ALTER TABLE \(Self.prefix)\(name) RENAME TO \(name)")
      }
      try db.run("UPDATE tail SET derivation = ?", .integer(DerivedSchema.version))
    }
  }

  private static func drop(_ prefix: String, in db: Database) throws {
    for table in DerivedSchema.tables {
      try db.execute(sql: "DROP TABLE IF EXISTS \(prefix)\(table.name)")
    }
  }
}
