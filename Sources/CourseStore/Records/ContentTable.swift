import CourseCore
import GRDB

/// Every version of the content that a record names, under its digest.
enum ContentTable {
  static func content(_ digest: Digest, in db: Database) throws -> [UInt8]? {
    try db.first("SELECT canonical FROM content WHERE digest = ?", .digest(digest)) {
      $0.bytes(0)
    }
  }

  static func keep(_ content: [UInt8], as digest: Digest, in db: Database) throws {
    let isKept = try db.first("SELECT 1 FROM content WHERE digest = ?", .digest(digest)) { _ in
      true
    }
    guard isKept == nil else { return }
    try db.run(
      "INSERT INTO content (digest, canonical) VALUES (?, ?)",
      .digest(digest),
      .bytes(content)
    )
  }
}
