import CourseCore
import CourseEngine
import GRDB

/// The rows of the register, which the database itself keeps from being changed.
enum RegisterTable {
  static func insert(_ entry: RegisterEntry, in db: Database) throws {
    let facts = entry.facts
    try db.run(
      """
      INSERT INTO register (paper, issuer, year, ordinal, list, place, check_code, facts,
        last_digits, salt, symbol, badge) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .code(facts.id.code),
      .text(facts.issuer.description),
      .integer(facts.issued.year),
      .integer(facts.number.ordinal),
      .integer(facts.status.list),
      .integer(facts.status.index),
      .text(facts.checkCode.description),
      .bytes(facts.claims.deterministicBytes),
      .optional(entry.lastDigits) { .text($0) },
      .code(entry.salt),
      .text(entry.symbol),
      .text(entry.badge)
    )
  }

  private static let query = "SELECT facts, last_digits, salt, symbol, badge FROM register"

  static func entry(of paper: PaperID, in db: Database) throws -> RegisterEntry? {
    try db.first("\(query) WHERE paper = ?", .code(paper.code), read: entry)
  }

  static func entry(with code: CheckCode, in db: Database) throws -> RegisterEntry? {
    try db.first("\(query) WHERE check_code = ?", .text(code.description), read: entry)
  }

  private static func entry(_ line: Line) throws -> RegisterEntry {
    RegisterEntry(
      facts: try PaperFacts(claims: CBOR(decoding: line.bytes(0))),
      lastDigits: line.optional(1, line.text),
      salt: try line.code(2),
      symbol: line.text(3),
      badge: line.text(4)
    )
  }
}

enum StatusListTable {
  static func version(of issuer: IssuerID, _ list: Int, in db: Database) throws -> Int {
    try db.first(
      "SELECT version FROM status_list WHERE issuer = ? AND list = ?",
      .text(issuer.description),
      .integer(list)
    ) { $0.integer(0) } ?? 0
  }

  static func save(_ version: Int, of issuer: IssuerID, _ list: Int, in db: Database) throws {
    try db.run(
      """
      INSERT INTO status_list (issuer, list, version) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET version = excluded.version
      """,
      .text(issuer.description),
      .integer(list),
      .integer(version)
    )
  }
}

enum PaperDetailsTable {
  static func details(of person: PersonID, in db: Database) throws -> PaperDetails? {
    try db.first(
      "SELECT person, born, last_digits FROM paper_details WHERE person = ?",
      .code(person.code)
    ) { line in
      PaperDetails(
        person: PersonID(try line.code(0)),
        born: line.optional(1) { BirthDate(line.text($0)) } ?? nil,
        lastDigits: line.optional(2, line.text)
      )
    }
  }

  static func save(_ details: PaperDetails, in db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO paper_details (person, born, last_digits) VALUES (?, ?, ?)",
      .code(details.person.code),
      .optional(details.born) { .text($0.description) },
      .optional(details.lastDigits) { .text($0) }
    )
  }
}
