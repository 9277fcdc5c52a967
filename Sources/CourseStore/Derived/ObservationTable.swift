import CourseCore
import GRDB

/// The best and the latest that was seen of a person doing a task, each with its record and with the
/// day that was given for it, where one was.
struct ObservationTable: DerivedTable {
  static let name = "observation"
  static let definition = """
    (
      person BLOB NOT NULL,
      course TEXT NOT NULL,
      task TEXT NOT NULL,
      best TEXT NOT NULL,
      latest TEXT NOT NULL,
      best_record INTEGER NOT NULL,
      best_day TEXT,
      latest_record INTEGER NOT NULL,
      latest_day TEXT,
      PRIMARY KEY (person, course, task)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT INTO \(name) (person, course, task, best, latest, best_record, best_day,
        latest_record, latest_day) VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?5, ?6)
      ON CONFLICT DO UPDATE SET best = max(best, excluded.best), latest = excluded.latest,
        best_record = iif(excluded.best > best, excluded.best_record, best_record),
        best_day = iif(excluded.best > best, excluded.best_day, best_day),
        latest_record = excluded.latest_record, latest_day = excluded.latest_day
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: TaskObserved, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      source.person,
      .text(body.course.rawValue),
      .text(body.task.rawValue),
      .text(body.level.rawValue),
      .number(source.number),
      .optional(body.day) { .text($0.description) }
    )
  }
}
