import CourseCore
import GRDB

/// Where the records end: read at the beginning of every writing transaction and kept nowhere else,
/// so that several processes can write to one directory.
struct Tail {
  /// The greatest order seen.
  var order: Int

  /// How many transactions have changed this database.
  var commits: Int

  /// The opened store that wrote last, and the commit at which its unbroken run of writing began.
  var writer: Code128?
  var run: Int
  var clock: ClockTrust

  /// What a reader of one store compares to know whether others have written.
  func generation(for reader: Code128) -> Int { writer == reader ? run : commits }
}

extension Tail {
  static func read(builtAt built: Timestamp, in db: Database) throws -> Self {
    let tail = try db.first(
      """
      SELECT ord, commits, writer, run, newest, anchor_wall, anchor_since_boot, anchor_boot
      FROM tail
      """
    ) { line in
      Self(
        order: line.integer(0),
        commits: line.integer(1),
        writer: try line.optional(2, line.code),
        run: line.integer(3),
        clock: ClockTrust(
          built: built,
          newest: line.optional(4, line.timestamp),
          anchor: try line.optional(7, line.code).map { boot in
            ClockTrust.Anchor(
              wall: line.timestamp(5),
              sinceBoot: Span(milliseconds: Int64(line.integer(6))),
              boot: boot
            )
          }
        )
      )
    }
    guard let tail else { throw StoredValueError(column: 0, expected: "the one row of tail") }
    return tail
  }

  static func newestDate(in db: Database) throws -> Timestamp? {
    try db.first("SELECT newest FROM tail") { line in line.optional(0, line.timestamp) } ?? nil
  }

  /// Counts the transaction that is about to be committed.
  mutating func begin(by store: Code128) {
    commits += 1
    guard writer != store else { return }
    writer = store
    run = commits
  }

  func save(in db: Database) throws {
    try db.run(
      """
      UPDATE tail SET ord = ?, commits = ?, writer = ?, run = ?, newest = ?, anchor_wall = ?,
        anchor_since_boot = ?, anchor_boot = ?
      """,
      .integer(order),
      .integer(commits),
      .optional(writer) { .code($0) },
      .integer(run),
      .optional(clock.newest) { .integer($0.milliseconds) },
      .optional(clock.anchor) { .integer($0.wall.milliseconds) },
      .optional(clock.anchor) { .integer($0.sinceBoot.milliseconds) },
      .optional(clock.anchor) { .code($0.boot) }
    )
  }
}
