import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseCredentials

struct IssuerKeysTests {
  private let issuer = TestIssuer()

  @Test func `the file of public keys is read back as it was`() throws {
    let later = IssuerKey()
    let keys = try #require(issuer.keys.rotated(to: later, from: .fixture("2027-01-01")))

    let read = try IssuerKeys(file: keys.file)

    #expect(read.issuer == issuer.issuer)
    #expect(read.name == "Trung tâm An Xá")
    #expect(read.keys.map(\.thumbprint) == [issuer.key.thumbprint, later.thumbprint])
    #expect(
      read.keys.map(\.window) == [.fixture("2026-01-01", "2026-12-31"), .fixture("2027-01-01")]
    )
    #expect(read.file == keys.file)
  }

  @Test func `papers of before a rotation are still right`() throws {
    let later = IssuerKey()
    let keys = try #require(issuer.keys.rotated(to: later, from: .fixture("2026-06-01")))
    let checker = KnownIssuers(TrustedIssuers([keys]))
    let signers = [issuer.signer, IssuerSigner(issuer: issuer.issuer, key: later)]
    func verdict(_ signer: Int, _ day: String) throws -> PaperVerdict {
      let facts = PaperFacts.fixture(issuer: issuer.issuer, issued: day)
      return checker.check(try signers[signer].seal(facts).symbol, on: nil).verdict
    }

    #expect(try verdict(0, "2026-05-31") == .statusUnknown(.noList))
    #expect(try verdict(1, "2026-06-01") == .statusUnknown(.noList))
    #expect(
      try verdict(0, "2026-06-01")
        == .unknownKey(issuer.issuer, .notInUse(on: .fixture("2026-06-01")))
    )
    #expect(
      try verdict(1, "2026-05-31")
        == .unknownKey(issuer.issuer, .notInUse(on: .fixture("2026-05-31")))
    )
  }

  @Test func `a key is put into use after the last one, and once`() {
    #expect(issuer.keys.rotated(to: IssuerKey(), from: .fixture("2026-01-01")) == nil)
    #expect(issuer.keys.rotated(to: issuer.key, from: .fixture("2027-01-01")) == nil)
  }

  /// What is done to the file of one key, as texts that are replaced.
  @Test(arguments: [
    ("\"ES256\"", "\"RS256\""), ("\"P-256\"", "\"P-384\""), ("\"sig\"", "\"enc\""),
    ("\"from\":\"2026-01-01\"", "\"from\":\"2026-02-30\""),
    ("\"from\":\"2026-01-01\"", "\"from\":\"2026-01-01\",\"through\":\"2025-01-01\""),
    ("\"from\":\"2026-01-01\"", "\"from\":\"2026-01-01\",\"d\":\"AAAA\""),
    ("\"from\":\"2026-01-01\",", ""), ("\"issuer\":\"hocvu:", "\"issuer\":\"hocvu"),
    ("\"y\":\"", "\"y\":\"AAAA"), ("\"kid\":\"", "\"kid\":\"A"), ("\"keys\":[", "\"keys\":[{},"),
    ("\"name\":", "\"ten\":"), ("}", ""),
  ])
  func `a file of keys that says anything else is refused`(old: String, new: String) {
    let text = String(decoding: issuer.keys.file, as: UTF8.self)
    let changed = text.replacing(old, with: new)

    #expect(changed != text)
    #expect(throws: ShapeError.self) { try IssuerKeys(file: Array(changed.utf8)) }
  }

  @Test func `a file without keys, or with one twice, is refused`() {
    let text = String(decoding: issuer.keys.file, as: UTF8.self)
    let key = text.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }

    for keys in ["", key + "," + key] {
      let changed = text.replacing(key, with: keys)
      #expect(throws: ShapeError.self) { try IssuerKeys(file: Array(changed.utf8)) }
    }
  }
}
