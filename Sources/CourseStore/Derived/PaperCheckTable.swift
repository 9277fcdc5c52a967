import CourseCore
import CourseEngine
import GRDB

/// The last check of what shows that a person has completed something.
struct PaperCheckTable: DerivedTable {
  static let name = "paper_check"
  static let definition = """
    (
      person BLOB NOT NULL,
      target TEXT NOT NULL,
      id TEXT NOT NULL,
      record INTEGER NOT NULL,
      PRIMARY KEY (person, target, id)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR REPLACE INTO \(name) (person, target, id, record) VALUES (?, ?, ?, ?)"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: PaperChecked, from source: Source, in db: Database) throws {
    let target = body.judged.target
    try db.run(
      insertion,
      source.person,
      .text(target.kind.rawValue),
      .text(target.id),
      .number(source.number)
    )
  }

  static func check(
    of person: PersonID,
    for target: PaperTarget,
    in db: Database
  ) throws -> PaperCheckRow? {
    try db.first(
      """
      SELECT r.body, r.actor, r.key, s.id, r.ord, r.happened, r.trusted,
        \(DateRepairTable.shift(of: "s.id", "r.key"))
      FROM paper_check c JOIN record r ON r.key = c.record
      JOIN station s ON s.number = r.key / 1099511627776
      WHERE c.person = ? AND c.target = ? AND c.id = ?
      """,
      .code(person.code),
      .text(target.kind.rawValue),
      .text(target.id)
    ) { line in
      guard let checked = try RecordTable.body(line, 0, as: PaperChecked.self) else { return nil }
      let record = try DatedRecord(line, 2)
      return PaperCheckRow(
        checked,
        by: try line.optional(1) { PersonID(try line.code($0)) },
        on: record.day,
        at: record.place
      )
    } ?? nil
  }
}

extension DatedRecord {
  /// The day by which the record counts.
  var day: EffectiveDay { EffectiveDay(CalendarDay(date), isTrusted: isTrusted) }
}
