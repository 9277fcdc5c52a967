import CourseCore
import GRDB

/// Papers, as the records about them leave them; what ended one first stands.
///
/// `subject` is the entry that its records are about: records about another do not touch it.
struct PaperTable: DerivedTable {
  static let name = "paper"
  static let definition = """
    (
      id BLOB PRIMARY KEY,
      person BLOB NOT NULL,
      subject BLOB NOT NULL,
      issuer TEXT NOT NULL,
      year INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      list INTEGER NOT NULL,
      place INTEGER NOT NULL,
      replaced BLOB,
      record INTEGER NOT NULL,
      end INTEGER,
      ended INTEGER,
      end_day TEXT,
      reason TEXT,
      replaced_by BLOB,
      handed_day TEXT,
      recipient TEXT,
      CHECK ((end IS NULL) = (end_day IS NULL)),
      CHECK ((end IS NULL) = (ended IS NULL)),
      CHECK ((handed_day IS NULL) = (recipient IS NULL)),
      UNIQUE (person, id),
      UNIQUE (issuer, year, ordinal, id),
      UNIQUE (issuer, list, place, id)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, ending, handing, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR IGNORE INTO \(name) (id, person, subject, issuer, year, ordinal, list, place,
        replaced, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ending = """
      UPDATE \(name) SET end = ?3, end_day = ?4, reason = ?5, replaced_by = ?6,
        ended = ?7
      WHERE id = ?1 AND subject = ?2 AND end IS NULL
      """
    handing = """
      UPDATE \(name) SET handed_day = ?3, recipient = ?4 WHERE id = ?1 AND subject = ?2
      """
    clearing = "DELETE FROM \(name) WHERE subject = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(
    _ body: PaperIssued,
    replacing replaced: PaperID? = nil,
    from source: Source,
    in db: Database
  ) throws {
    try db.run(
      insertion,
      .code(body.paper.code),
      source.person,
      .code(source.subject),
      .text(body.issuer.description),
      .integer(body.dated.year),
      .integer(body.number.ordinal),
      .integer(body.status.list),
      .integer(body.status.index),
      .optional(replaced) { .code($0.code) },
      .number(source.number)
    )
  }

  func replace(_ body: PaperReissued, from source: Source, in db: Database) throws {
    try add(body.issued, replacing: body.replaced, from: source, in: db)
    try end(
      body.replaced,
      .replaced,
      on: body.issued.dated,
      body.reason.rawValue,
      by: body.issued.paper,
      from: source,
      in: db
    )
  }

  func end(_ body: PaperRevoked, from source: Source, in db: Database) throws {
    let reason = body.reason.rawValue
    try end(body.paper, .withdrawn, on: body.day, reason, from: source, in: db)
  }

  func end(_ body: PaperVoided, from source: Source, in db: Database) throws {
    try end(body.paper, .voided, on: body.day, body.reason.rawValue, from: source, in: db)
  }

  private func end(
    _ paper: PaperID,
    _ end: PaperEnd,
    on day: CalendarDay,
    _ reason: String,
    by other: PaperID? = nil,
    from source: Source,
    in db: Database
  ) throws {
    try db.run(
      ending,
      .code(paper.code),
      .code(source.subject),
      .integer(end.rawValue),
      .text(day.description),
      .text(reason),
      .optional(other) { .code($0.code) },
      .number(source.number)
    )
  }

  func hand(_ body: PaperHanded, from source: Source, in db: Database) throws {
    try db.run(
      handing,
      .code(body.paper.code),
      .code(source.subject),
      .text(body.day.description),
      .text(body.recipient.rawValue)
    )
  }
}
