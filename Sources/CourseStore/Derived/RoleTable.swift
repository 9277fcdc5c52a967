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
      PRIMARY KEY (person, role),
      UNIQUE (role, person)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, deletion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR REPLACE INTO \(name) (person, role, settlements) VALUES (?, ?, ?)"
    deletion = "DELETE FROM \(name) WHERE person = ? AND role = ?"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: RoleGiven, from source: Source, in db: Database) throws {
    let settlements = JSONValue.array(body.settlements.map(\.json)).canonicalBytes
    try db.run(insertion, source.person, .text(body.role.rawValue), .textBytes(settlements))
  }

  func end(_ body: RoleEnded, from source: Source, in db: Database) throws {
    try db.run(deletion, source.person, .text(body.role.rawValue))
  }
}

extension RoleTable {
  static func roles(of person: PersonID, in db: Database) throws -> [GivenRole] {
    try db.all("SELECT role, settlements FROM role WHERE person = ?", .code(person.code)) { line in
      let settlements = try JSONValue(parsing: line.bytes(1)).elements { code throws(ShapeError) in
        try SettlementID(json: code)
      }
      return Role(rawValue: line.text(0)).map { GivenRole(role: $0, settlements: settlements) }
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
