import CourseCore
import GRDB

/// Who learnt something on a day that nobody knows, because the clock was not believed.
///
/// A row holds the first record of a person on a day as the clock told it, for the day may be put
/// right later. It grows with days, never with answers.
struct UndatedLearningTable: DerivedTable {
  static let name = "undated_learning"
  static let definition = """
    (
      person BLOB NOT NULL,
      day INTEGER NOT NULL,
      record INTEGER NOT NULL,
      happened INTEGER NOT NULL,
      PRIMARY KEY (person, day)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR IGNORE INTO \(name) (person, day, record, happened) VALUES (?, ?, ?, ?)
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ source: Source, in db: Database) throws {
    try db.run(
      insertion,
      source.person,
      .integer(CalendarDay(source.happened).daysSince1970),
      .number(source.number),
      .integer(Int(source.happened.milliseconds))
    )
  }
}
