import CourseCore
import CourseEngine
import GRDB

/// Replies to writes that may be repeated, for as long as somebody may still repeat them.
enum ReplyTable {
  /// How old a reply surely is when it is forgotten.
  ///
  /// The clock that counts from the machine's start tells, or dates that were believed both times; no
  /// date alone makes a reply old.
  private static let lifetime = Span.hours(6)

  /// How many of the oldest replies each new one looks at, so that no write waits long.
  private static let portion = 4

  static func reply(to key: ReplyKey, in db: Database) throws -> StoredReply? {
    try db.first(
      """
      SELECT request, reply, at, at_trusted, at_since_boot, at_boot FROM reply
      WHERE person = ? AND operation = ? AND key = ?
      """,
      .code(key.person.code),
      .text(key.operation),
      .text(key.key)
    ) { line in
      StoredReply(
        key: key,
        request: try line.digest(0),
        reply: try JSONValue(parsing: line.bytes(1)),
        at: try line.moment(2)
      )
    }
  }

  /// Keeps a reply, and forgets a few that are old by then.
  static func save(_ row: StoredReply, in db: Database) throws {
    try forget(before: row.at, in: db)
    try db.run(
      """
      INSERT OR REPLACE INTO reply (person, operation, key, request, reply, at, at_trusted,
        at_since_boot, at_boot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .code(row.key.person.code),
      .text(row.key.operation),
      .text(row.key.key),
      .digest(row.request),
      .textBytes(row.reply.canonicalBytes),
      .moment(row.at)
    )
  }

  private static func forget(before now: Moment, in db: Database) throws {
    let oldest = try db.all(
      """
      SELECT rowid, at, at_trusted, at_since_boot, at_boot FROM reply ORDER BY rowid LIMIT ?
      """,
      .integer(portion)
    ) { (row: $0.integer(0), at: try $0.moment(1)) }
    // They lie in the order they came: what came before an old one is old too.
    guard let last = oldest.last(where: { now.isSurely(lifetime, after: $0.at) }) else { return }
    try db.run("DELETE FROM reply WHERE rowid <= ?", .integer(last.row))
  }
}

extension Moment {
  /// Whether at least so much time has passed since; what happened before the machine was started
  /// last is at least as old as that start.
  fileprivate func isSurely(_ span: Span, after earlier: Moment) -> Bool {
    let least = elapsed(since: earlier) ?? (boot == earlier.boot ? .zero : sinceBoot)
    return least >= span
  }
}
