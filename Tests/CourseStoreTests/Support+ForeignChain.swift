import CourseCore
import CourseTestSupport

/// A chain as another station would have written it, or should not have.
struct ForeignChain {
  let station: StationID
  private(set) var records: [StationRecord] = []

  init(of station: StationID) { self.station = station }

  mutating func append(_ fact: Fact, about person: PersonID, order: Int) {
    let content = RecordContent(
      salt: Code128(high: 5, low: UInt64(records.count)),
      body: fact.body.json.canonicalBytes
    )
    let envelope = Envelope(
      key: RecordKey(station: station, seq: records.count + 1),
      kind: fact.kind,
      subject: person.code,
      actor: person,
      happened: .t0,
      isClockTrusted: true,
      order: order,
      bodyDigest: sha256(content.digested),
      previous: records.last.map { sha256($0.envelope.canonicalBytes) }
    )
    records.append(StationRecord(envelope: envelope, content: content))
  }
}
