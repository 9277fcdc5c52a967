import CourseCore
import GRDB

/// The best and the latest that was seen of a person doing a task.
struct ObservationTable: DerivedTable {
  static let name = "observation"
  static let definition = """
    (
      person BLOB NOT NULL,
      course TEXT NOT NULL,
      task TEXT NOT NULL,
      best TEXT NOT NULL,
      latest TEXT NOT NULL,
      PRIMARY KEY (person, course, task)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT INTO \(name) (person, course, task, best, latest) VALUES (?1, ?2, ?3, ?4, ?4)
      ON CONFLICT DO UPDATE SET best = max(best, excluded.best), latest = excluded.latest
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
      .text(body.level.rawValue)
    )
  }
}
