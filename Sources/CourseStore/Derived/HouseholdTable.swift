import CourseCore
import CourseEngine
import GRDB
import OrderedCollections

/// Who lives in which household, as last said of each.
struct HouseholdTable: DerivedTable {
  static let name = "household_member"
  static let definition = """
    (
      household BLOB NOT NULL,
      person BLOB NOT NULL,
      settlement BLOB,
      is_head INTEGER NOT NULL CHECK (is_head IN (0, 1)),
      PRIMARY KEY (household, person),
      UNIQUE (person, household)
    ) STRICT, WITHOUT ROWID
    """

  /// A line of the table.
  private struct Member {
    let household: Code128
    let person: PersonID
    let settlement: SettlementID?
    let isHead: Bool
  }

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR IGNORE INTO \(name) (household, person, settlement, is_head) VALUES (?, ?, ?, ?)
      """
    clearing = "DELETE FROM \(name) WHERE household = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: HouseholdChanged, from source: Source, in db: Database) throws {
    try clear(source.subject, in: db)
    for member in body.members {
      try db.run(
        insertion,
        .code(source.subject),
        .code(member.code),
        .optional(body.settlement) { .code($0.code) },
        .flag(member == body.head)
      )
    }
  }

  static func live(_ one: PersonID, with other: PersonID, in db: Database) throws -> Bool {
    try db.first(
      """
      SELECT 1 FROM household_member a JOIN household_member b ON b.household = a.household
      WHERE a.person IN \(OnePersonTable.entries("?1")) AND b.person IN \(OnePersonTable.entries("?2"))
      """,
      .code(one.code),
      .code(other.code)
    ) { _ in true } ?? false
  }

  static func household(of person: PersonID, in db: Database) throws -> Code128? {
    try db.first(
      """
      SELECT household FROM household_member WHERE person IN \(OnePersonTable.entries("?1"))
      ORDER BY household LIMIT 1
      """,
      .code(person.code)
    ) { try $0.code(0) }
  }

  static func household(_ id: Code128, in db: Database) throws -> Household? {
    gathered(try db.all(listing("h.household = ?"), .code(id), read: member)).first
  }

  static func households(in db: Database) throws -> [Household] {
    gathered(try db.all(listing("true"), read: member))
  }

  /// Members are shown by one entry each, however often they were enrolled; who was erased is not
  /// shown, and goes on being counted.
  private static func listing(_ condition: String) -> String {
    """
    SELECT h.household, \(OnePersonTable.shown("h.person")) AS shown, h.settlement, MAX(h.is_head)
    FROM household_member h
    WHERE \(condition) AND \(OnePersonTable.shown("h.person")) NOT IN (SELECT person FROM erasure)
    GROUP BY h.household, shown ORDER BY h.household, shown
    """
  }

  private static func member(_ line: Line) throws -> Member {
    Member(
      household: try line.code(0),
      person: PersonID(try line.code(1)),
      settlement: try line.optional(2) { SettlementID(try line.code($0)) },
      isHead: line.flag(3)
    )
  }

  /// The households of lines that stand in their order.
  private static func gathered(_ members: [Member]) -> [Household] {
    let byHousehold = OrderedDictionary(grouping: members, by: \.household)
    return byHousehold.map { id, members in
      Household(
        id: id,
        settlement: members.first?.settlement,
        members: members.map(\.person),
        head: members.first(where: \.isHead)?.person
      )
    }
  }
}
