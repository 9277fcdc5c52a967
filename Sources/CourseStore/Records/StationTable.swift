import CourseCore
import GRDB

/// A chain in this database: its station, the number the station has here, and how far it reaches.
struct Chain {
  let number: Int
  let station: StationID

  /// The newest record without a gap before it; 0 for none.
  var seq: Int

  /// The digest of the envelope at `seq`.
  var head: Digest?

  /// How far the chain's records are in the index of records by subject.
  var indexed: Int
}

enum StationTable {
  private static let columns = "number, id, seq, head, indexed"

  static func chain(_ line: Line) throws -> Chain {
    Chain(
      number: line.integer(0),
      station: StationID(try line.code(1)),
      seq: line.integer(2),
      head: try line.optional(3, line.digest),
      indexed: line.integer(4)
    )
  }

  static func chain(of station: StationID, in db: Database) throws -> Chain? {
    try db.first("SELECT \(columns) FROM station WHERE id = ?", .code(station.code), read: chain)
  }

  static func chains(in db: Database) throws -> [Chain] {
    try db.all("SELECT \(columns) FROM station ORDER BY id", read: chain)
  }

  /// Gives a station a number here, unless it has one.
  static func enter(_ station: StationID, in db: Database) throws -> Chain {
    if let chain = try chain(of: station, in: db) { return chain }
    try db.run(
      "INSERT INTO station (number, id, seq) SELECT coalesce(max(number), 0) + 1, ?, 0 FROM station",
      .code(station.code)
    )
    guard let chain = try chain(of: station, in: db) else {
      throw StoredValueError(column: 1, expected: "the station just entered")
    }
    return chain
  }

  static func save(_ chain: Chain, in db: Database) throws {
    try db.run(
      "UPDATE station SET seq = ?, head = ?, indexed = ? WHERE number = ?",
      .integer(chain.seq),
      .optional(chain.head) { .digest($0) },
      .integer(chain.indexed),
      .integer(chain.number)
    )
  }
}
