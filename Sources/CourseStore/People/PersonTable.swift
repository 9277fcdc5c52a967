import CourseCore
import CourseEngine
import GRDB

enum PersonTable {
  static func entry(of person: PersonID, in db: Database) throws -> PersonEntry? {
    try db.first(
      "SELECT full_name, call_name, birth_year, language, extra_time FROM person WHERE id = ?",
      .code(person.code)
    ) { line in
      PersonEntry(
        person: person,
        fullName: line.text(0),
        callName: line.optional(1, line.text),
        birthYear: line.optional(2, line.integer),
        language: Language(line.text(3)),
        extraTime: line.integer(4)
      )
    }
  }

  static func save(_ entry: PersonEntry, in db: Database) throws {
    try db.run(
      """
      INSERT INTO person (id, full_name, call_name, birth_year, language, extra_time)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET full_name = excluded.full_name, call_name = excluded.call_name,
        birth_year = excluded.birth_year, language = excluded.language,
        extra_time = excluded.extra_time
      """,
      .code(entry.person.code),
      .text(entry.fullName),
      .optional(entry.callName) { .text($0) },
      .optional(entry.birthYear) { .integer($0) },
      .text(entry.language.rawValue),
      .integer(entry.extraTime)
    )
  }
}

enum CardTable {
  static func holder(of card: CardCode, in db: Database) throws -> CardHolder? {
    try db.first("SELECT person, secret FROM card WHERE code = ?", .text(card.text)) { line in
      CardHolder(card: card, person: PersonID(try line.code(0)), secret: line.text(1))
    }
  }

  /// The person's entry must be there: a card of nobody would outlive every erasure.
  static func save(_ card: CardHolder, in db: Database) throws {
    try db.run(
      """
      INSERT INTO card (code, person, secret) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET person = excluded.person, secret = excluded.secret
      """,
      .text(card.card.text),
      .code(card.person.code),
      .text(card.secret)
    )
  }
}
