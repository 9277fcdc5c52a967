import CourseCore
import GRDB

/// How often each question of a bank was drawn for a person.
struct MetTable: DerivedTable {
  static let name = "met"
  static let definition = """
    (
      person BLOB NOT NULL,
      bank TEXT NOT NULL,
      question TEXT NOT NULL,
      times INTEGER NOT NULL,
      PRIMARY KEY (person, bank, question)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT INTO \(name) (person, bank, question, times) VALUES (?, ?, ?, 1)
      ON CONFLICT DO UPDATE SET times = times + 1
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func count(_ paper: Paper, from source: Source, in db: Database) throws {
    for item in paper.drawn {
      guard let bank = item.key.bank else { continue }
      try db.run(
        insertion,
        source.person,
        .text(bank.rawValue),
        .text(item.key.question.rawValue)
      )
    }
  }
}
