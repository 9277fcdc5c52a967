import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseCredentials

struct StatusTokenTests {
  private let issuer = TestIssuer()

  /// From draft-ietf-oauth-status-list, 4.2.
  ///
  /// The draft writes its map in
  /// another order than deterministic CBOR has, so it is taken apart here and refused as a whole.
  @Test func `bits are packed as the draft shows`() throws {
    let packed = try #require(Hex.bytes("78dadbb918000217015d"))
    let map = try #require(Hex.bytes("a2646269747301636c73744a78dadbb918000217015d"))

    #expect(Deflate.pack([0xB9, 0xA3], as: .zlib) == packed)
    #expect(Deflate.unpack(packed, as: .zlib, upTo: 2) == [0xB9, 0xA3])
    #expect(Deflate.unpack(packed, as: .zlib, upTo: 1) == nil)
    #expect { try CBOR(decoding: map) } throws: {
      ($0 as? CBORError)?.reason == .keysOutOfOrder
    }
    let ours = CBOR.sorted([
      .init(key: .text("bits"), value: .integer(1)),
      .init(key: .text("lst"), value: .bytes(packed)),
    ])
    #expect(
      Hex.text(ours.deterministicBytes) == "a2636c73744a78dadbb918000217015d646269747301"
    )
  }

  @Test func `a signed list is read back as it was`() throws {
    let list = issuer.list([
      3: EndedPaper(.withdrawn, on: .fixture("2026-02-10")),
      16_383: EndedPaper(.replaced, on: .fixture("2026-02-11")),
    ])
    let signed = try issuer.signer.sign(list)

    #expect(try StatusList(text: signed.text, trusting: TrustedIssuers([issuer.keys])) == list)
    #expect(signed.text.utf8.count < 500)
  }

  @Test func `a list of somebody else is not believed`() throws {
    let text = try issuer.signer.sign(issuer.list()).text
    let other = TestIssuer()

    #expect(throws: StatusListError.unknownKey(issuer.issuer)) {
      try StatusList(text: text, trusting: TrustedIssuers([other.keys]))
    }
    let pretended = try IssuerSigner(issuer: issuer.issuer, key: other.key).sign(issuer.list())
    #expect(throws: StatusListError.wrongSignature) {
      try StatusList(text: pretended.text, trusting: TrustedIssuers([issuer.keys, other.keys]))
    }
    #expect(throws: SealError.otherIssuer) { try other.signer.sign(issuer.list()) }
  }

  @Test func `a changed list is not believed`() throws {
    let text = try issuer.signer.sign(issuer.list()).text
    let bytes = try #require(Base45.bytes(text.dropFirst(4)))

    for bit in 0..<(bytes.count * 8) {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: StatusListError.self) {
        try StatusList(text: SealText.text(changed), trusting: TrustedIssuers([issuer.keys]))
      }
    }
  }

  /// Both forms of one table, each read bit by bit as its own standard says.
  @Test func `both forms say the same of every paper`() throws {
    var chance = SeededChance(seed: 2_026)

    for _ in 0..<40 {
      let ended = Self.randomEnds(using: &chance)
      let signed = try issuer.signer.sign(issuer.list(ended))

      #expect(try Self.notValid(token: signed.text) == Set(ended.keys))
      #expect(try Self.notValid(credential: signed.credential) == Set(ended.keys))
    }
  }

  private static func randomEnds(using chance: inout SeededChance) -> [Int: EndedPaper] {
    var ended: [Int: EndedPaper] = [:]
    for _ in 0..<Int.random(in: 0...300, using: &chance) {
      let index = Int.random(in: 0..<StatusList.size, using: &chance)
      let end = PaperEnd.allCases.randomElement(using: &chance) ?? .voided
      let day = CalendarDay(daysSince1970: Int.random(in: 20_000...21_000, using: &chance))
      ended[index] = EndedPaper(end, on: day)
    }
    return ended
  }

  /// The places whose two bits are not both 0, the lowest bits of a byte first.
  private static func notValid(token text: String) throws -> Set<Int> {
    let message = try #require(Base45.bytes(text.dropFirst(4)))
    guard case .tagged(18, .array(let parts)) = try CBOR(decoding: message),
      case .bytes(let payload) = parts[2],
      case .map(let claims) = try CBOR(decoding: payload),
      case .map(let list)? = claims.first(where: { $0.key == .integer(65_533) })?.value,
      case .bytes(let packed)? = list.first(where: { $0.key == .text("lst") })?.value
    else { return [-1] }
    let bits = try #require(Deflate.unpack(packed, as: .zlib, upTo: 1 << 20))
    return Set((0..<(bits.count * 4)).filter { bits[$0 / 4] >> UInt8($0 % 4 * 2) & 3 != 0 })
  }

  /// The places whose bit is 1, the highest bit of a byte first.
  private static func notValid(credential: String) throws -> Set<Int> {
    let payload = try #require(Base64URL.bytes(credential.split(separator: ".")[1]))
    let subject = try #require(try JSONValue(parsing: payload)["credentialSubject"])
    let list = try subject.string("encodedList")
    #expect(list.hasPrefix("u"))
    let packed = try #require(Base64URL.bytes(list.dropFirst()))
    let bits = try #require(Deflate.unpack(packed, as: .gzip, upTo: 1 << 20))
    return Set((0..<(bits.count * 8)).filter { bits[$0 / 8] << UInt8($0 % 8) & 0x80 != 0 })
  }
}
