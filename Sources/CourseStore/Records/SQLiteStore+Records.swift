package import CourseCore
import CourseEngine
import GRDB

// Records as other stations see them.
extension SQLiteStore {
  /// Takes in records of other stations: in any order, with repetitions, with gaps.
  ///
  /// - Parameters:
  ///   - records: Of any stations; those known are passed over.
  ///   - contents: Content that they name, by its digest.
  /// - Throws: `AbsorbError` or `StoreError`; then nothing was taken in.
  package func absorb(_ records: [StationRecord], contents: [Digest: [UInt8]] = [:]) throws {
    do {
      try MaintenanceLock.hold(directory) {
        try indexSubjects()
        try queue.change { appending, db in
          try appending.indexSubjects(in: db)
          var absorbing = Absorbing(own: station, in: db)
          try absorbing.take(records, contents: contents, &appending.tail)
        }
      }
    } catch { throw StoreError.translate(error) }
  }

  /// Returns records of one station in the order of its chain.
  package func records(
    of station: StationID,
    after seq: Int = 0,
    limit: Int = 1_000
  ) async throws -> [StationRecord] {
    try await readDatabase { db in
      guard let chain = try StationTable.chain(of: station, in: db) else { return [] }
      let end = RecordNumber.all(of: chain.number).upperBound
      return try db.all(
        """
        SELECT \(RecordTable.columns) FROM record r WHERE r.key >= ? AND r.key < ?
        ORDER BY r.key LIMIT ?
        """,
        .number(RecordNumber(station: chain.number, seq: seq + 1)),
        .integer(end),
        .integer(limit)
      ) { try RecordTable.record($0, of: station) }
    }
  }

  /// How far each chain is known without a gap, in the order of the stations.
  package func heads() async throws -> [ChainHead] {
    try await readDatabase { db in
      try StationTable.chains(in: db).compactMap { chain in
        chain.head.map { ChainHead(station: chain.station, seq: chain.seq, digest: $0) }
      }
    }
  }

  /// The heads of all chains, signed by this station.
  package func signedHeads() async throws -> SignedHeads {
    let heads = try await heads()
    let signature = try key.sign(SignedHeads.signedBytes(heads, by: station))
    return SignedHeads(heads: heads, signer: station, signature: signature)
  }

  /// The Ed25519 public key that a station's chain began with; `nil` while that is not here.
  package func publicKey(of station: StationID) async throws -> [UInt8]? {
    try await readDatabase { db in
      try db.first(
        "SELECT public_key FROM station_key WHERE station = ?",
        .code(station.code)
      ) { $0.bytes(0) }
    }
  }

  /// Whether there are records about a subject that this version does not understand.
  package func hasUnknownKinds(_ subject: Code128) async throws -> Bool {
    try await readDatabase { db in
      try db.first("SELECT 1 FROM unknown_kind WHERE subject = ?", .code(subject)) { _ in true }
        ?? false
    }
  }
}
