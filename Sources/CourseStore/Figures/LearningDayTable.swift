import CourseCore
import GRDB

/// The days on which people learnt something: finished a step, began a test or were observed.
///
/// A row holds the first record of a person on a day, apart for clocks that were believed and clocks
/// that were not; none where somebody gave the day by hand. It grows with days, never with answers.
struct LearningDayTable: DerivedTable {
  static let name = "learning_day"
  static let definition = """
    (
      day INTEGER NOT NULL,
      person BLOB NOT NULL,
      trusted INTEGER NOT NULL CHECK (trusted IN (0, 1)),
      record INTEGER,
      happened INTEGER,
      PRIMARY KEY (person, day, trusted),
      UNIQUE (trusted, day, person),
      CHECK ((record IS NULL) = (happened IS NULL)),
      CHECK (trusted = 1 OR record IS NOT NULL)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR IGNORE INTO \(name) (day, person, trusted, record, happened)
      VALUES (?, ?, ?, ?, ?)
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  /// Adds the day that somebody gave for a record, else that of its date.
  func add(_ source: Source, on given: CalendarDay? = nil, in db: Database) throws {
    let day = given ?? CalendarDay(source.happened)
    try db.run(
      insertion,
      .integer(day.daysSince1970),
      source.person,
      .flag(given != nil || source.isTrusted),
      given == nil ? .number(source.number) : .null,
      given == nil ? .integer(Int(source.happened.milliseconds)) : .null
    )
  }
}
