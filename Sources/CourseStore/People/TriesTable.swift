import CourseCore
import CourseEngine
import GRDB

enum TriesTable {
  static func tries(on card: CardCode, from device: String, in db: Database) throws -> TriesRow? {
    try db.first(
      """
      SELECT wrong, last, last_trusted, last_since_boot, last_boot FROM tries
      WHERE card = ? AND device = ?
      """,
      .text(card.text),
      .text(device)
    ) { line in
      TriesRow(card: card, device: device, wrong: line.integer(0), last: try line.moment(1))
    }
  }

  static func save(_ row: TriesRow, in db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO tries VALUES (?, ?, ?, ?, ?, ?, ?)",
      .text(row.card.text),
      .text(row.device),
      .integer(row.wrong),
      .integer(row.last.wall.milliseconds),
      .flag(row.last.isWallTrusted),
      .integer(row.last.sinceBoot.milliseconds),
      .code(row.last.boot)
    )
  }
}
