import CourseCore
import CourseEngine
import GRDB

/// How many wrong tries there were on whom from where, and when the last one was.
struct TriesTable {
  static let ofCards = TriesTable("tries", key: "card")
  static let ofStaff = TriesTable("staff_tries", key: "person")

  private let reading: String
  private let writing: String

  private init(_ table: String, key: String) {
    let columns = "wrong, \(Moment.columns("last"))"
    reading = "SELECT \(columns) FROM \(table) WHERE \(key) = ? AND device = ?"
    writing =
      "INSERT OR REPLACE INTO \(table) (\(key), device, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?)"
  }

  func tries(
    on key: Value,
    from device: String,
    in db: Database
  ) throws -> (wrong: Int, last: Moment)? {
    try db.first(reading, key, .text(device)) { (wrong: $0.integer(0), last: try $0.moment(1)) }
  }

  func save(
    _ tries: (wrong: Int, last: Moment),
    on key: Value,
    from device: String,
    in db: Database
  ) throws {
    try db.run(writing, key, .text(device), .integer(tries.wrong), .moment(tries.last))
  }
}

extension TriesRow {
  static func find(on card: CardCode, from device: String, in db: Database) throws -> Self? {
    try TriesTable.ofCards.tries(on: .text(card.text), from: device, in: db).map { tries in
      Self(card: card, device: device, wrong: tries.wrong, last: tries.last)
    }
  }

  func save(in db: Database) throws {
    try TriesTable.ofCards.save((wrong, last), on: .text(card.text), from: device, in: db)
  }
}

extension StaffTries {
  static func find(of person: PersonID, from device: String, in db: Database) throws -> Self? {
    try TriesTable.ofStaff.tries(on: .code(person.code), from: device, in: db).map { tries in
      Self(person: person, device: device, wrong: tries.wrong, last: tries.last)
    }
  }

  func save(in db: Database) throws {
    try TriesTable.ofStaff.save((wrong, last), on: .code(person.code), from: device, in: db)
  }
}
