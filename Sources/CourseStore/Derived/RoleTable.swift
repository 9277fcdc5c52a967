import CourseCore
import CourseEngine
import GRDB

/// The roles that people hold, each with its settlements as last given.
struct RoleTable: DerivedTable {
  static let name = "role"
  static let definition = """
    (
      person BLOB NOT NULL,
      role TEXT NOT NULL,
      settlements TEXT NOT NULL,
      signing TEXT,
      PRIMARY KEY (person, role),
      UNIQUE (role, person)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, deletion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR REPLACE INTO \(name) (person, role, settlements, signing) VALUES (?, ?, ?, ?)
      """
    deletion = "DELETE FROM \(name) WHERE person = ? AND role = ?"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: RoleGiven, from source: Source, in db: Database) throws {
    let settlements = JSONValue.array(body.settlements.map(\.json)).canonicalBytes
    try db.run(
      insertion,
      source.person,
      .text(body.role.rawValue),
      .textBytes(settlements),
      .optional(body.signing) { .textBytes($0.json.canonicalBytes) }
    )
  }

  func end(_ body: RoleEnded, from source: Source, in db: Database) throws {
    try db.run(deletion, source.person, .text(body.role.rawValue))
  }
}

extension RoleTable {
  static func roles(of person: PersonID, in db: Database) throws -> [GivenRole] {
    let query = "SELECT role, settlements, signing FROM role WHERE person = ?"
    return try db.all(query, .code(person.code)) { line in
      let settlements = try JSONValue(parsing: line.bytes(1)).elements { code throws(ShapeError) in
        try SettlementID(json: code)
      }
      let signing = try line.optional(2) {
        try SigningTerms(json: JSONValue(parsing: line.bytes($0)))
      }
      return Role(rawValue: line.text(0)).map {
        GivenRole(role: $0, settlements: settlements, signing: signing)
      }
    }
    .compactMap(\.self).sorted(by: GivenRole.precedes)
  }

  static func people(with role: Role, in db: Database) throws -> [PersonID] {
    try db.all("SELECT person FROM role WHERE role = ?", .text(role.rawValue)) { line in
      PersonID(try line.code(0))
    }
  }

  static func everybody(in db: Database) throws -> [PersonID] {
    try db.all("SELECT DISTINCT person FROM role") { PersonID(try $0.code(0)) }
  }
}
