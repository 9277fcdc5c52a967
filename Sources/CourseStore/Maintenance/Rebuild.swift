import CourseCore
import CourseEngine
import GRDB

/// Derives all tables from the records alone, beside the live ones, and then puts them in place.
///
/// It works in short transactions, one run of subjects after the other, so that others can go on
/// writing to the directory; what they append meanwhile is taken in before the exchange.
struct Rebuild {
  private static let prefix = "rebuilt_"

  /// About how many records one transaction takes.
  private static let portion = 4_000

  private let database: any DatabaseWriter
  private let lock: DirectoryLock?
  private let side = Derivation(prefix: Self.prefix)

  /// Takes the lock that says whose turn it is to write; `nil` when nobody else can.
  init(_ database: any DatabaseWriter, lock: DirectoryLock?) {
    self.database = database
    self.lock = lock
  }

  /// Builds the derived tables where they are missing or of an older form.
  static func renew(_ database: any DatabaseWriter) throws {
    let form = try database.read { db in
      try db.first("SELECT derivation FROM tail") { $0.integer(0) }
    }
    guard form != DerivedSchema.version else { return }
    try Self(database, lock: nil).run { _, _ in }
  }

  /// Tells how many records are done, and of how many.
  func run(_ progress: (Int, Int) -> Void) throws {
    let total = try database.read { try $0.first("SELECT count(*) FROM record") { $0.integer(0) } }
    var reached = try transaction { db in
      try Self.drop(Self.prefix, in: db)
      try DerivedSchema.create(prefix: Self.prefix, in: db)
      return try Self.ends(in: db)
    }
    while try transaction({ try SubjectIndex.goOn(in: $0) }) {}
    try deriveAll(total ?? 0, progress)
    while try late(after: reached).count > 100 { reached = try catchUp(from: reached) }
    try exchange(reached)
    try transaction { try Self.drop("discarded_", in: $0) }
  }

  private func deriveAll(_ total: Int, _ progress: (Int, Int) -> Void) throws {
    var last: Code128?
    var done = 0
    progress(done, total)
    repeat {
      let portion = try transaction { db in try derivePortion(after: last, in: db) }
      last = portion.last
      done += portion.count
      progress(min(done, total), total)
    } while last != nil
  }

  /// Derives some subjects, and returns the last of them and the number of their records.
  private func derivePortion(
    after start: Code128?,
    in db: Database
  ) throws -> (last: Code128?, count: Int) {
    var subject = start
    var count = 0
    while count < Self.portion {
      subject = try db.first(
        "SELECT subject FROM subject_record WHERE subject > ? ORDER BY subject LIMIT 1",
        subject.map { .code($0) } ?? .bytes([]),
        read: { try $0.code(0) }
      )
      guard let subject else { return (nil, count) }
      count += try side.derive(subject, in: db)
    }
    return (subject, count)
  }

  private func catchUp(from reached: [Int: Int64]) throws -> [Int: Int64] {
    try transaction { db in
      let ends = try Self.ends(in: db)
      while try SubjectIndex.goOn(in: db) {}
      for subject in try Self.late(after: reached, in: db) {
        try side.deriveAgain(subject, in: db)
      }
      return ends
    }
  }

  private func exchange(_ reached: [Int: Int64]) throws {
    try transaction { db in
      while try SubjectIndex.goOn(in: db) {}
      for subject in try Self.late(after: reached, in: db) {
        try side.deriveAgain(subject, in: db)
      }
      for table in DerivedSchema.tables {
        let name = table.name
        if try db.tableExists(name) {
          try db.execute(sql: "ALTER TABLE \(name) RENAME TO discarded_\(name)")
        }
        try db.execute(sql: "ALTER TABLE \(Self.prefix)\(name) RENAME TO \(name)")
      }
      try db.run("UPDATE tail SET derivation = ?", .integer(DerivedSchema.version))
    }
  }

  private func late(after reached: [Int: Int64]) throws -> Set<Code128> {
    try database.read { try Self.late(after: reached, in: $0) }
  }

  /// The subjects of records that came since; others' chains do not grow during a rebuild.
  private static func late(after reached: [Int: Int64], in db: Database) throws -> Set<Code128> {
    var subjects: Set<Code128> = []
    for chain in try StationTable.chains(in: db) {
      let all = RecordNumber.all(of: chain.number)
      subjects.formUnion(
        try db.all(
          "SELECT DISTINCT subject FROM record WHERE key > ? AND key < ?",
          .integer(reached[chain.number] ?? all.lowerBound),
          .integer(all.upperBound)
        ) { try $0.code(0) }
      )
    }
    return subjects
  }

  /// The greatest key of each station.
  private static func ends(in db: Database) throws -> [Int: Int64] {
    var ends: [Int: Int64] = [:]
    for chain in try StationTable.chains(in: db) {
      let all = RecordNumber.all(of: chain.number)
      ends[chain.number] =
        try db.first(
          "SELECT max(key) FROM record WHERE key >= ? AND key < ?",
          .integer(all.lowerBound),
          .integer(all.upperBound)
        ) { line in line.optional(0, line.integer).map(Int64.init) } ?? nil
    }
    return ends
  }

  private static func drop(_ prefix: String, in db: Database) throws {
    for table in DerivedSchema.tables {
      try db.execute(sql: "DROP TABLE IF EXISTS \(prefix)\(table.name)")
    }
  }

  @discardableResult
  private func transaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try database.writeWithoutTransaction { db in
      try lock?.take()
      do { try db.beginTransaction(.immediate) } catch {
        lock?.giveBack()
        throw error
      }
      lock?.giveBack()
      do {
        let value = try body(db)
        try db.commit()
        return value
      } catch {
        if db.isInsideTransaction { try db.rollback() }
        throw error
      }
    }
  }
}
