package import CourseCore
import GRDB

/// Something in the records that is not as it was written.
package enum ChainProblem: Hashable, Sendable {
  /// The record is not the one that the next record, or the chain's head, names.
  case changed(RecordKey)

  /// A record is not there.
  case missing(RecordKey)

  /// The body is not the one that the envelope names.
  case wrongBody(RecordKey)
}

/// Walks along all chains and computes every digest again, in constant memory.
struct ChainCheck {
  /// More are not listed.
  private static let most = 100

  private(set) var problems: [ChainProblem] = []

  static func problems(in db: Database) throws -> [ChainProblem] {
    var check = Self()
    for chain in try StationTable.chains(in: db) { try check.walk(chain, in: db) }
    return check.problems
  }

  private mutating func walk(_ chain: Chain, in db: Database) throws {
    var previous: Digest?
    var seq = 0
    let all = RecordNumber.all(of: chain.number)
    try db.each(
      """
      SELECT \(RecordTable.columns) FROM record r WHERE r.key >= ? AND r.key < ? ORDER BY r.key
      """,
      .integer(all.lowerBound),
      .integer(all.upperBound)
    ) { line in
      let record = try RecordTable.record(line, of: chain.station)
      let key = record.envelope.key
      // Beyond the head, records that came out of turn wait for those before them.
      guard key.seq <= chain.seq else { return check(record) }
      if key.seq != seq + 1 {
        note(.missing(RecordKey(station: chain.station, seq: seq + 1)))
      } else if record.envelope.previous != previous {
        note(.changed(RecordKey(station: chain.station, seq: max(seq, 1))))
      }
      check(record)
      seq = key.seq
      previous = record.envelope.digest
    }
    if seq < chain.seq {
      note(.missing(RecordKey(station: chain.station, seq: seq + 1)))
    } else if previous != chain.head {
      note(.changed(RecordKey(station: chain.station, seq: max(seq, 1))))
    }
  }

  private mutating func check(_ record: StationRecord) {
    guard let content = record.content,
      Digest.sha256(of: content.digested) != record.envelope.bodyDigest
    else { return }
    note(.wrongBody(record.envelope.key))
  }

  private mutating func note(_ problem: ChainProblem) {
    if problems.count < Self.most { problems.append(problem) }
  }
}
