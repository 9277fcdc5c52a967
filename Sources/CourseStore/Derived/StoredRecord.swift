import CourseCore

/// A record as derivation reads it.
struct StoredRecord {
  let source: Source
  let kind: RecordKind

  /// `nil` once it was dropped.
  let body: [UInt8]?

  /// What it reads, of a table named `r`.
  static let columns =
    "r.key, r.ord, r.subject, r.kind, r.version, r.body, r.happened, r.trusted"

  init(_ line: Line, at place: RecordPlace) throws {
    source = Source(
      number: RecordNumber(value: Int64(line.integer(0))),
      place: place,
      subject: try line.code(2),
      happened: line.timestamp(6),
      isTrusted: line.flag(7)
    )
    kind = RecordKind(line.text(3), version: line.integer(4))
    body = line.optional(5, line.bytes)
  }
}

extension StoredRecord {
  /// A record that was stored just now.
  init(_ record: StationRecord, as number: RecordNumber) {
    source = Source(
      number: number,
      place: record.envelope.place,
      subject: record.envelope.subject,
      happened: record.envelope.happened,
      isTrusted: record.envelope.isClockTrusted
    )
    kind = record.envelope.kind
    body = record.content?.body
  }
}

extension RecordPlace {
  /// Reads key and counter.
  init(_ line: Line, of station: StationID) {
    let seq = RecordNumber(value: Int64(line.integer(0))).seq
    self.init(order: line.integer(1), key: RecordKey(station: station, seq: seq))
  }
}
