import CourseCore
import GRDB

/// Which records hold the answers that people gave in lessons, by step.
///
/// There is no row for an answer whose body was dropped.
struct PracticeTable: DerivedTable {
  static let name = "practice"
  static let definition = """
    (
      person BLOB NOT NULL,
      course TEXT NOT NULL,
      lesson TEXT NOT NULL,
      step TEXT NOT NULL,
      record INTEGER NOT NULL,
      PRIMARY KEY (person, course, lesson, step, record)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR IGNORE INTO \(name) (person, course, lesson, step, record) VALUES (?, ?, ?, ?, ?)
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: PracticeAnswered, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      source.person,
      .text(body.course.rawValue),
      .text(body.lesson.rawValue),
      .text(body.step.rawValue),
      .number(source.number)
    )
  }
}
