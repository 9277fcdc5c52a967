import CourseCore
import GRDB

/// Goes through the records of all chains in the order that derivation follows: by counter, then by
/// station.
///
/// Along a chain the counter only grows, so that nothing is sorted: the chains are read side by
/// side, each from beginning to end.
struct ChainMerge {
  /// A chain and the next of its records.
  private struct Head {
    let station: StationID
    let rows: Rows
    var place: RecordPlace

    /// `nil` at the end of the chain.
    init?(_ rows: Rows, of station: StationID) throws {
      guard try rows.next() else { return nil }
      self.station = station
      self.rows = rows
      place = RecordPlace(rows.line, of: station)
    }

    /// Returns whether there is a next record.
    mutating func advance() throws -> Bool {
      guard try rows.next() else { return false }
      place = RecordPlace(rows.line, of: station)
      return true
    }
  }

  private var heads: [Head]

  /// The chain whose record was given last.
  private var given: Int?

  /// Begins after the records that were `reached` in each chain, by the chain's number.
  init(after reached: [Int: RecordNumber], in db: Database) throws {
    heads = try StationTable.chains(in: db).compactMap { chain in
      let all = RecordNumber.all(of: chain.number)
      let rows = try Rows(
        """
        SELECT \(StoredRecord.columns) FROM record r
        WHERE r.key > ? AND r.key < ? ORDER BY r.key
        """,
        .integer(reached[chain.number]?.value ?? all.lowerBound),
        .integer(all.upperBound),
        in: db
      )
      return try Head(rows, of: chain.station)
    }
  }

  /// Gives the next record, until the call after; `nil` when there is none.
  mutating func next() throws -> StoredRecord? {
    if let given, try !heads[given].advance() { heads.remove(at: given) }
    given = heads.indices.min { heads[$0].place < heads[$1].place }
    return try given.map { try StoredRecord(heads[$0].rows.line, at: heads[$0].place) }
  }
}
