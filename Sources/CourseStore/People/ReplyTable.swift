import CourseCore
import CourseEngine
import GRDB

enum ReplyTable {
  static func reply(to key: ReplyKey, in db: Database) throws -> StoredReply? {
    try db.first(
      "SELECT request, reply, at FROM reply WHERE person = ? AND operation = ? AND key = ?",
      .code(key.person.code),
      .text(key.operation),
      .text(key.key)
    ) { line in
      StoredReply(
        key: key,
        request: try line.digest(0),
        reply: try JSONValue(parsing: line.bytes(1)),
        at: line.timestamp(2)
      )
    }
  }

  static func save(_ row: StoredReply, in db: Database) throws {
    try db.run(
      """
      INSERT OR REPLACE INTO reply (person, operation, key, request, reply, at)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      .code(row.key.person.code),
      .text(row.key.operation),
      .text(row.key.key),
      .digest(row.request),
      .textBytes(row.reply.canonicalBytes),
      .integer(row.at.milliseconds)
    )
  }
}
