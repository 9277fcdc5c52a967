import CourseCore
import CourseTestSupport
import Testing

struct EnvelopeTests {
  static let first = Envelope(
    key: RecordKey(station: StationID(Code128(high: 1, low: 2)), seq: 1),
    kind: RecordKind("step.finished"),
    subject: Code128(high: .max, low: 0),
    actor: nil,
    happened: .t0,
    isClockTrusted: true,
    order: 12,
    bodyDigest: .fixture(3),
    previous: nil
  )
  static let later = Envelope(
    key: RecordKey(station: StationID(Code128(high: 1, low: 2)), seq: 2),
    kind: RecordKind("tên \"lạ\"", version: 3),
    subject: Code128(high: .max, low: 0),
    actor: .fixture(4),
    happened: Timestamp(milliseconds: -1),
    isClockTrusted: false,
    order: 1_000_000,
    bodyDigest: .fixture(3),
    previous: .fixture(5)
  )

  @Test(arguments: [first, later])
  func `the quick writer writes canonical JSON`(envelope: Envelope) throws {
    #expect(envelope.canonicalBytes == envelope.json.canonicalBytes)
    #expect(try Envelope(json: JSONValue(parsing: envelope.canonicalBytes)) == envelope)
  }
}
