import CourseCore
import CourseEngine
import GRDB

/// Who is, or was last, in the team of a settlement.
struct TeamTable: DerivedTable {
  static let name = "team_member"
  static let definition = """
    (
      team BLOB NOT NULL,
      person BLOB NOT NULL,
      leads INTEGER NOT NULL CHECK (leads IN (0, 1)),
      has_left INTEGER NOT NULL CHECK (has_left IN (0, 1)),
      valid_from TEXT,
      valid_until TEXT,
      PRIMARY KEY (team, person),
      UNIQUE (person, team)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, ending, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR REPLACE INTO \(name) (team, person, leads, has_left, valid_from) VALUES (?, ?, ?, 0, ?)
      """
    ending = """
      UPDATE \(name) SET has_left = 1, valid_until = ? WHERE team = ? AND person = ?
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: TeamJoined, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      .code(body.team.code),
      source.person,
      .flag(body.leads),
      .optional(body.from) { .text($0.description) }
    )
  }

  func end(_ body: TeamLeft, from source: Source, in db: Database) throws {
    try db.run(
      ending,
      .optional(body.until) { .text($0.description) },
      .code(body.team.code),
      source.person
    )
  }
}

extension TeamTable {
  private static let columns = "team, person, leads, has_left, valid_from, valid_until"

  /// Who is in any team now.
  static func members(in db: Database) throws -> [TeamMember] {
    try db.all("SELECT \(columns) FROM team_member WHERE has_left = 0", read: read)
  }

  /// Also who left the team.
  static func members(of team: SettlementID, in db: Database) throws -> [TeamMember] {
    try db.all(
      "SELECT \(columns) FROM team_member WHERE team = ?",
      .code(team.code),
      read: read
    )
  }

  private static func read(_ line: Line) throws -> TeamMember {
    TeamMember(
      team: SettlementID(try line.code(0)),
      person: PersonID(try line.code(1)),
      leads: line.flag(2),
      hasLeft: line.flag(3),
      from: line.optional(4) { CalendarDay(line.text($0)) } ?? nil,
      until: line.optional(5) { CalendarDay(line.text($0)) } ?? nil
    )
  }
}

extension Reading {
  func teamMembers() throws -> [TeamMember] { try TeamTable.members(in: db) }

  func teamMembers(of team: SettlementID) throws -> [TeamMember] {
    try TeamTable.members(of: team, in: db)
  }
}
