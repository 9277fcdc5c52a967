import CourseCore
import CourseEngine
import GRDB

enum DeskTable {
  static func desk(of attempt: AttemptID, in db: Database) throws -> AttemptDesk? {
    try db.first(
      """
      SELECT epoch, holder, position, skipped, hints, used, seen, seen_trusted, seen_since_boot,
        seen_boot FROM desk WHERE attempt = ?
      """,
      .code(attempt.code)
    ) { line in
      AttemptDesk(
        attempt: attempt,
        epoch: line.integer(0),
        holder: line.text(1),
        position: line.integer(2),
        skipped: try numbers(line.bytes(3)),
        hints: try counts(line.bytes(4)),
        used: Span(milliseconds: Int64(line.integer(5))),
        seen: try line.moment(6)
      )
    }
  }

  static func save(_ row: AttemptDesk, in db: Database) throws {
    try db.run(
      """
      INSERT INTO desk (attempt, epoch, holder, position, skipped, hints, used, seen, seen_trusted,
        seen_since_boot, seen_boot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET epoch = excluded.epoch, holder = excluded.holder,
        position = excluded.position, skipped = excluded.skipped, hints = excluded.hints,
        used = excluded.used, seen = excluded.seen, seen_trusted = excluded.seen_trusted,
        seen_since_boot = excluded.seen_since_boot, seen_boot = excluded.seen_boot
      """,
      .code(row.attempt.code),
      .integer(row.epoch),
      .text(row.holder),
      .integer(row.position),
      .textBytes(JSONValue.integers(row.skipped).canonicalBytes),
      .textBytes(text(row.hints)),
      .integer(row.used.milliseconds),
      .moment(row.seen)
    )
  }

  private static func numbers(_ text: [UInt8]) throws -> [Int] {
    try JSONValue(parsing: text).elements { value throws(ShapeError) in try value.asInteger() }
  }

  /// Positions and counts in turn, by position: `[3,1,7,2]`.
  private static func text(_ hints: [Int: Int]) -> [UInt8] {
    let pairs = hints.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return JSONValue.integers(pairs).canonicalBytes
  }

  private static func counts(_ text: [UInt8]) throws -> [Int: Int] {
    let pairs = try numbers(text)
    guard pairs.count % 2 == 0 else { throw ShapeError("pairs of numbers", at: ["hints"]) }
    let places = stride(from: 0, to: pairs.count, by: 2)
    return Dictionary(places.map { (pairs[$0], pairs[$0 + 1]) }) { $1 }
  }
}
