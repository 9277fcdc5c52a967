import CourseCore
import GRDB

/// Steps of lessons that people finished, each when first.
struct FinishedStepTable: DerivedTable {
  static let name = "finished_step"
  static let definition = """
    (
      person BLOB NOT NULL,
      course TEXT NOT NULL,
      lesson TEXT NOT NULL,
      step TEXT NOT NULL,
      record INTEGER NOT NULL,
      PRIMARY KEY (person, course, lesson, step)
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

  func add(_ body: StepFinished, from source: Source, in db: Database) throws {
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
