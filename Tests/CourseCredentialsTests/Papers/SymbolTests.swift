import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseCredentials

/// Papers as the texts of QR symbols.
struct SymbolTests {
  private let issuer = TestIssuer()
  private let symbol: String

  init() throws { symbol = try issuer.signer.seal(issuer.facts).symbol }

  /// The bytes under the letters of a symbol.
  private func bytes(of symbol: String) throws -> [UInt8] {
    try #require(Base45.bytes(symbol.dropFirst(4)))
  }

  @Test func `a signed paper holds and shows all that was signed`() {
    let check = issuer.check(symbol + "\n")

    #expect(check.verdict == .valid(asOf: .fixture("2026-03-01")))
    #expect(check.facts == issuer.facts)
  }

  @Test func `a symbol has the letters of QR symbols alone`() throws {
    #expect(symbol.hasPrefix("HV1:"))
    #expect(Base45.isAlphabet(symbol))
    // What version 20 holds at level M.
    #expect(symbol.utf8.count <= 970)
  }

  @Test func `no bit of the text can be changed`() {
    let letters = Array(symbol.utf8)

    for bit in 0..<(letters.count * 8) {
      var changed = letters
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      let check = issuer.check(String(decoding: changed, as: UTF8.self))
      #expect(check.facts == nil, "bit \(bit)")
    }
  }

  @Test func `no bit of header, payload and signature can be changed`() throws {
    let bytes = try bytes(of: symbol)

    for bit in 0..<(bytes.count * 8) {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(issuer.check(SealText.text(changed)).facts == nil, "bit \(bit)")
    }
  }

  @Test func `nothing may follow, and nothing be missing`() throws {
    let bytes = try bytes(of: symbol)

    #expect(issuer.check(SealText.text(bytes + [0])).verdict == .altered(.misshapen))
    #expect(issuer.check(SealText.text(bytes.dropLast())).verdict == .altered(.misshapen))
    #expect(issuer.check(String(symbol.dropLast(3))).facts == nil)
  }

  @Test func `a symbol that another program packed is read`() throws {
    let packed = Deflate.pack(try bytes(of: symbol), as: .zlib)

    #expect(packed.first == 0x78)
    #expect(issuer.check(SealText.text(packed)).facts == issuer.facts)
    #expect(issuer.check(SealText.text(packed + [0])).verdict == .altered(.damaged))
    #expect(issuer.check(SealText.text(packed.dropLast(5))).verdict == .altered(.damaged))
  }

  @Test func `what would swell is not unpacked`() {
    let bomb = Deflate.pack([UInt8](repeating: 0, count: 5_000_000), as: .zlib)

    #expect(bomb.count < 8_000)
    #expect(issuer.check(SealText.text(bomb)).verdict == .altered(.damaged))
  }

  @Test func `a key that is not here is named with its issuer`() throws {
    let stranger = TestIssuer()
    let text = try stranger.signer.seal(stranger.facts).symbol
    let check = issuer.check(text)

    #expect(check.verdict == .unknownKey(stranger.issuer, .notHere))
    #expect(check.facts == nil)
    #expect(issuer.check(text, trusting: [stranger.keys]).facts == stranger.facts)
  }

  @Test func `one issuer's key signs nothing in another's name`() throws {
    let other = TestIssuer()
    let pretended = try IssuerSigner(issuer: issuer.issuer, key: other.key).seal(issuer.facts)

    #expect(
      issuer.check(pretended.symbol, trusting: [other.keys]).verdict == .altered(.otherIssuer)
    )
    #expect(issuer.check(pretended.symbol).verdict == .unknownKey(issuer.issuer, .notHere))
  }

  @Test func `a signature by the wrong key is found`() throws {
    let other = TestIssuer()
    let mine = try SignedMessage(try bytes(of: symbol))
    let theirs = try SignedMessage(issuer.facts.claims, as: .paper, by: other.key)
    // Their signature under my header.
    let mixed = Array(mine.bytes.dropLast(64)) + Array(theirs.bytes.suffix(64))

    #expect(issuer.check(SealText.text(mixed)).verdict == .altered(.wrongSignature))
  }

  @Test func `a list is no paper, and a paper no list`() throws {
    let list = try issuer.signer.sign(issuer.list()).text

    #expect(issuer.check(list).verdict == .altered(.isStatusList))
    #expect(throws: StatusListError.noList) {
      try StatusList(text: symbol, trusting: TrustedIssuers([issuer.keys]))
    }
  }

  /// The same paper under headers that are not exactly the one of papers.
  @Test(arguments: [
    CBOR.map(present: [1: .integer(-7)]),
    .map(present: [1: .integer(-8), 4: .bytes([UInt8](repeating: 1, count: 8))]),
    .map(present: [1: .integer(-7), 4: .bytes([UInt8](repeating: 1, count: 7))]),
    .map(present: [1: .integer(-7), 2: .array([.integer(4)]), 4: .bytes([0, 1, 2, 3, 4, 5, 6, 7])]),
    .array([]),
  ])
  func `another header is refused`(header: CBOR) throws {
    let content = CBOR.array([
      .bytes(header.deterministicBytes), .map([]),
      .bytes(issuer.facts.claims.deterministicBytes), .bytes([UInt8](repeating: 1, count: 64)),
    ])
    let text = SealText.text(CBOR.tagged(18, content).deterministicBytes)

    #expect(issuer.check(text).verdict == .altered(.misshapen))
  }

  @Test(arguments: [
    ("", PaperFlaw.notOurs), ("https://example.vn", .notOurs), ("HC1:6BF", .notOurs),
    ("hv1:6BF", .notOurs), ("HV1", .notOurs), ("HV1:", .damaged), ("HV1:A", .damaged),
    ("HV1:GGW", .damaged), ("HV1:6bf", .foreignLetters), ("HV1:Ư6BF", .foreignLetters),
    ("HV1:BB8", .misshapen), (String(repeating: "A", count: 70_000), .tooLong),
    ("HV1:" + String(repeating: "0", count: 20_000), .tooLong), ("<svg></svg>", .notOurs),
    ("a.b", .notOurs), ("a.b.c", .damaged),
  ])
  func `what is no paper says why`(text: String, flaw: PaperFlaw) {
    let check = issuer.check(text)

    #expect(check.verdict == .altered(flaw))
    #expect(check.facts == nil)
  }

  @Test func `facts that no verifier would take are not signed`() throws {
    var facts = issuer.facts
    facts.holder.fullName = ""
    #expect(throws: SealError.unreadable) { try issuer.signer.seal(facts) }

    #expect(throws: SealError.otherIssuer) { try issuer.signer.seal(.fixture()) }
  }

  @Test func `anything at all gives a verdict`() throws {
    var chance = SeededChance(seed: 18)
    let start = try bytes(of: symbol)

    for round in 0..<3_000 {
      var bytes = round % 3 == 0 ? [] : start
      if round % 3 == 0 {
        bytes = (0..<Int.random(in: 1...400, using: &chance)).map { _ in
          UInt8.random(in: 0...255, using: &chance)
        }
      }
      bytes.change(using: &chance)
      let check = issuer.check(SealText.text(bytes))
      #expect(check.facts == nil || bytes == start)
      #expect(issuer.check(String(decoding: bytes, as: UTF8.self)).facts == nil)
    }
  }
}
