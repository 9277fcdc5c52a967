/// The part of a record that is kept for ever and that the chain of digests runs over.
///
/// It names people by random codes only and holds no personal data.
package struct Envelope: Hashable, Sendable {
  package let key: RecordKey
  package let kind: RecordKind

  /// The person, team or thing the record is about; the station itself for centre-wide records.
  package let subject: Code128

  /// Who acted; `nil` where the station acted by itself.
  package let actor: PersonID?

  /// What the station's clock showed.
  package let happened: Timestamp
  package let isClockTrusted: Bool

  /// A Lamport counter: greater than that of every record the station had seen.
  package let order: Int

  /// SHA-256 over the body's salt and its canonical form.
  package let bodyDigest: Digest

  /// The digest of the envelope before it in its station's chain; `nil` for the first.
  package let previous: Digest?

  package init(
    key: RecordKey,
    kind: RecordKind,
    subject: Code128,
    actor: PersonID?,
    happened: Timestamp,
    isClockTrusted: Bool,
    order: Int,
    bodyDigest: Digest,
    previous: Digest?
  ) {
    self.key = key
    self.kind = kind
    self.subject = subject
    self.actor = actor
    self.happened = happened
    self.isClockTrusted = isClockTrusted
    self.order = order
    self.bodyDigest = bodyDigest
    self.previous = previous
  }
}

/// Names a record: its station and its place in that station's chain, from 1 without gaps.
package struct RecordKey: Hashable, Sendable, Comparable {
  package let station: StationID
  package let seq: Int

  package init(station: StationID, seq: Int) {
    self.station = station
    self.seq = seq
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.station, left.seq) < (right.station, right.seq)
  }
}

/// The kind of a record with the version of its body's form.
package struct RecordKind: Hashable, Sendable {
  /// Such as `attempt.answered`.
  package let name: String
  package let version: Int

  package init(_ name: String, version: Int = 1) {
    self.name = name
    self.version = version
  }
}

/// The place of a record among all records of all stations; wall clocks have no part in it.
package struct RecordPlace: Hashable, Sendable, Comparable {
  package let order: Int
  package let key: RecordKey

  package init(order: Int, key: RecordKey) {
    self.order = order
    self.key = key
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.order, left.key) < (right.order, right.key)
  }
}

extension Envelope {
  package var place: RecordPlace { RecordPlace(order: order, key: key) }
}

extension Envelope: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "actor": actor?.json,
      "body": bodyDigest.json,
      "happened": .integer(happened.milliseconds),
      "kind": .string(kind.name),
      "order": .integer(order),
      "previous": previous?.json,
      "seq": .integer(key.seq),
      "station": key.station.json,
      "subject": subject.json,
      "trusted": .bool(isClockTrusted),
      "version": .integer(kind.version),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      key: RecordKey(station: try json.member("station"), seq: try json.integer("seq")),
      kind: RecordKind(try json.string("kind"), version: try json.integer("version")),
      subject: try json.member("subject"),
      actor: try json.optional("actor"),
      happened: Timestamp(milliseconds: Int64(try json.integer("happened"))),
      isClockTrusted: try json.flag("trusted"),
      order: try json.integer("order"),
      bodyDigest: try json.member("body"),
      previous: try json.optional("previous")
    )
  }
}
