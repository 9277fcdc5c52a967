import CourseCore
import CourseEngine
import GRDB

/// The public keys and the lists of other issuers.
enum IssuerTable {
  static func files(in db: Database) throws -> [[UInt8]] {
    try db.all("SELECT file FROM issuer_keys ORDER BY issuer") { $0.bytes(0) }
  }

  static func save(_ keys: IssuerSummary, in db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO issuer_keys (issuer, file) VALUES (?, ?)",
      .text(keys.issuer.description),
      .bytes(keys.file)
    )
  }

  static func remove(_ issuer: IssuerID, in db: Database) throws {
    for table in ["issuer_keys", "taken_list"] {
      try db.run("DELETE FROM \(table) WHERE issuer = ?", .text(issuer.description))
    }
  }

  static func lists(in db: Database) throws -> [String] {
    try db.all("SELECT text FROM taken_list ORDER BY issuer, list") { $0.text(0) }
  }

  static func save(_ list: StatusList, text: String, in db: Database) throws {
    try db.run(
      """
      INSERT INTO taken_list (issuer, list, version, text) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET version = excluded.version, text = excluded.text
      """,
      .text(list.issuer.description),
      .integer(list.number),
      .integer(list.version),
      .text(text)
    )
  }
}

extension Reading {
  func issuerFiles() throws -> [[UInt8]] { try IssuerTable.files(in: db) }

  func takenLists() throws -> [String] { try IssuerTable.lists(in: db) }
}

extension Writing {
  func save(_ keys: IssuerSummary) { change { try IssuerTable.save(keys, in: $0) } }

  func removeIssuer(_ issuer: IssuerID) { change { try IssuerTable.remove(issuer, in: $0) } }

  func save(_ list: StatusList, text: String) {
    change { try IssuerTable.save(list, text: text, in: $0) }
  }
}
