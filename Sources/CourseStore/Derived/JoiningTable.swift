import CourseCore
import CourseEngine
import GRDB

/// Which two entries are of one person, by the last word about each two, in whatever order the
/// records arrive.
struct JoiningTable: DerivedTable {
  static let name = "joining"
  static let definition = """
    (
      person BLOB NOT NULL,
      into_person BLOB NOT NULL,
      holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
      ord INTEGER NOT NULL,
      station BLOB NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (person, into_person),
      UNIQUE (into_person, person),
      CHECK (person <> into_person)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, neighbours, outgoing: String

  init(named name: String) {
    insertion = """
      INSERT INTO \(name) (person, into_person, holds, ord, station, seq) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET holds = excluded.holds, ord = excluded.ord,
        station = excluded.station, seq = excluded.seq
      WHERE (excluded.ord, excluded.station, excluded.seq) > (ord, station, seq)
      """
    neighbours = """
      SELECT into_person FROM \(name) WHERE person = ?1 AND holds = 1
      UNION SELECT person FROM \(name) WHERE into_person = ?1 AND holds = 1
      """
    outgoing = "SELECT into_person, ord, station, seq FROM \(name) WHERE person = ? AND holds = 1"
  }

  /// Rows of it keep the last word whatever the order of arrival, so none need go.
  func clear(_ subject: Code128, in db: Database) throws {}

  /// Returns whether that was the last word about the two.
  func add(
    _ other: PersonID,
    holds: Bool,
    from source: Source,
    in db: Database
  ) throws -> Bool {
    guard source.subject != other.code else { return false }
    try db.run(
      insertion,
      .code(source.subject),
      .code(other.code),
      .flag(holds),
      .integer(source.place.order),
      .code(source.place.key.station.code),
      .integer(source.place.key.seq)
    )
    return db.changedRows > 0
  }

  /// All entries that are of one person with an entry, itself among them.
  func group(of entry: Code128, in db: Database) throws -> Set<Code128> {
    var group: Set<Code128> = [entry]
    var waiting = [entry]
    while let next = waiting.popLast() {
      for other in try db.all(neighbours, .code(next), read: { try $0.code(0) })
      where group.insert(other).inserted { waiting.append(other) }
    }
    return group
  }

  /// The entry that a group is shown by: the one that was joined into last.
  func shown(of group: Set<Code128>, in db: Database) throws -> Code128? {
    var last: (place: RecordPlace, entry: Code128)?
    for entry in group {
      try db.each(outgoing, .code(entry)) { line in
        let key = RecordKey(station: StationID(try line.code(2)), seq: line.integer(3))
        let place = RecordPlace(order: line.integer(1), key: key)
        if last.map({ $0.place < place }) ?? true { last = (place, try line.code(0)) }
      }
    }
    return last?.entry
  }

  /// The joinings that hold among the entries of one person, by their codes.
  static func joinings(of person: PersonID, in db: Database) throws -> [Joining] {
    try db.all(
      """
      SELECT person, into_person FROM joining
      WHERE holds = 1 AND person IN \(OnePersonTable.entries("?1")) ORDER BY person, into_person
      """,
      .code(person.code)
    ) { Joining(PersonID(try $0.code(0)), into: PersonID(try $0.code(1))) }
  }
}
