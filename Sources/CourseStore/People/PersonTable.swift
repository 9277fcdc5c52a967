import CourseCore
import CourseEngine
import GRDB

enum PersonTable {
  static let columns =
    "p.full_name, p.call_name, p.birth_year, p.language, p.extra_time, p.phone, p.phone_owner, p.returns_on"

  static func entry(of person: PersonID, in db: Database) throws -> PersonEntry? {
    try db.first("SELECT \(columns) FROM person p WHERE id = ?", .code(person.code)) { line in
      entry(of: person, line)
    }
  }

  static func entry(of person: PersonID, _ line: Line) -> PersonEntry {
    PersonEntry(
      person: person,
      fullName: line.text(0),
      callName: line.optional(1, line.text),
      birthYear: line.optional(2, line.integer),
      language: Language(line.text(3)),
      extraTime: line.integer(4),
      phone: line.optional(5) { PhoneNumber(kept: line.text($0)) },
      phoneOwner: line.optional(6) { PhoneOwner(rawValue: line.text($0)) } ?? nil,
      returnsOn: line.optional(7) { CalendarDay(line.text($0)) } ?? nil
    )
  }

  /// Nothing is kept of whoever was erased, wherever it comes from.
  static func save(_ entry: PersonEntry, in db: Database) throws {
    guard try !Derivation.live.isErased(entry.person.code, in: db) else { return }
    try db.run(
      """
      INSERT INTO person (id, full_name, call_name, birth_year, language, extra_time, phone,
        phone_owner, returns_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET full_name = excluded.full_name, call_name = excluded.call_name,
        birth_year = excluded.birth_year, language = excluded.language,
        extra_time = excluded.extra_time, phone = excluded.phone,
        phone_owner = excluded.phone_owner, returns_on = excluded.returns_on
      """,
      .code(entry.person.code),
      .text(entry.fullName),
      .optional(entry.callName) { .text($0) },
      .optional(entry.birthYear) { .integer($0) },
      .text(entry.language.rawValue),
      .integer(entry.extraTime),
      .optional(entry.phone) { .text($0.e164) },
      .optional(entry.phoneOwner) { .text($0.rawValue) },
      .optional(entry.returnsOn) { .text($0.description) }
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

  /// The cards of all entries of a person, each with the entry it was given out for.
  static func cards(of person: PersonID, in db: Database) throws -> [CardHolder] {
    try db.all(
      "SELECT code, person, secret FROM card WHERE person IN \(OnePersonTable.entries("?1"))",
      .code(person.code)
    ) { line in
      let person = PersonID(try line.code(1))
      return CardCode(line.text(0))
        .map { CardHolder(card: $0, person: person, secret: line.text(2)) }
    }
    .compactMap(\.self)
  }

  static func removeAll(of person: PersonID, in db: Database) throws {
    try db.run(
      "DELETE FROM card WHERE person IN \(OnePersonTable.entries("?1"))",
      .code(person.code)
    )
  }
}
