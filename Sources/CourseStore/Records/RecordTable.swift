import CourseCore
import GRDB

/// Reads and writes rows of `record`.
enum RecordTable {
  private static let insertion = """
    INSERT INTO record (key, kind, version, subject, actor, happened, trusted, ord, body_digest,
      previous, salt, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  static func insert(_ record: StationRecord, as number: RecordNumber, in db: Database) throws {
    let envelope = record.envelope
    try db.run(
      insertion,
      .number(number),
      .text(envelope.kind.name),
      .integer(envelope.kind.version),
      .code(envelope.subject),
      .optional(envelope.actor) { .code($0.code) },
      .integer(envelope.happened.milliseconds),
      .flag(envelope.isClockTrusted),
      .integer(envelope.order),
      .digest(envelope.bodyDigest),
      .optional(envelope.previous) { .digest($0) },
      .optional(record.content) { .code($0.salt) },
      .optional(record.content) { .textBytes($0.body) }
    )
  }

  /// The columns that `record(_:of:)` reads, of a table named `r`.
  static let columns = """
    r.key, r.kind, r.version, r.subject, r.actor, r.happened, r.trusted, r.ord, r.body_digest,
    r.previous, r.salt, r.body
    """

  static func record(_ line: Line, of station: StationID) throws -> StationRecord {
    StationRecord(
      envelope: Envelope(
        key: RecordKey(station: station, seq: RecordNumber(value: Int64(line.integer(0))).seq),
        kind: RecordKind(line.text(1), version: line.integer(2)),
        subject: try line.code(3),
        actor: try line.optional(4, line.code).map { PersonID($0) },
        happened: line.timestamp(5),
        isClockTrusted: line.flag(6),
        order: line.integer(7),
        bodyDigest: try line.digest(8),
        previous: try line.optional(9, line.digest)
      ),
      content: try line.optional(10, line.code).map {
        RecordContent(salt: $0, body: line.bytes(11))
      }
    )
  }

  static func record(_ number: RecordNumber, of station: StationID, in db: Database) throws
    -> StationRecord?
  {
    try db.first("SELECT \(columns) FROM record r WHERE r.key = ?", .number(number)) {
      try record($0, of: station)
    }
  }

  /// Reads the body of a record; `nil` once it was dropped.
  static func body<Body: RecordBody>(
    _ line: Line,
    _ column: Int,
    as type: Body.Type = Body.self
  ) throws -> Body? {
    guard !line.isNull(column) else { return nil }
    return try Body(json: JSONValue(parsing: line.bytes(column)))
  }

  /// Puts rows of a record table named `r` in the order of all stations.
  static let inOrder =
    "ORDER BY r.ord, (SELECT id FROM station WHERE number = r.key / 1099511627776), r.key"
}
