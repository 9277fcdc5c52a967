import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseCredentials

struct BadgeTests {
  private let issuer = TestIssuer()
  private let badge: String
  private let picture: String

  init() throws {
    let paper = try issuer.signer.seal(issuer.facts)
    badge = paper.badge
    picture = paper.picture
  }

  @Test func `a badge holds and shows all that was signed`() {
    for carrier in [badge, badge + "\n", picture] {
      let check = issuer.check(carrier)
      #expect(check.verdict == .valid(asOf: .fixture("2026-03-01")))
      #expect(check.facts == issuer.facts)
    }
  }

  @Test func `the header is exactly the one that Open Badges allow`() throws {
    let header = try #require(Base64URL.bytes(badge.prefix { $0 != "." }))
    let json = try JSONValue(parsing: header)

    #expect(try json.asObject().keys == ["alg", "jwk", "kid", "typ"])
    #expect(try json.string("alg") == "ES256")
    #expect(try json.string("typ") == "JWT")
    #expect(try json.string("kid") == Base64URL.text(issuer.key.thumbprint.bytes))
  }

  @Test func `no bit of a badge can be changed`() {
    let letters = Array(badge.utf8)

    for bit in stride(from: 0, to: letters.count * 8, by: 23) {
      var changed = letters
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(issuer.check(String(decoding: changed, as: UTF8.self)).facts == nil, "bit \(bit)")
    }
  }

  /// Signed by the right key, but with a field that differs from the paper inside.
  @Test(arguments: ["name", "validFrom", "iss", "credentialStatus", "exp"])
  func `a badge that contradicts its paper is refused`(field: String) throws {
    let token = try CompactToken(badge)
    var members = try token.payload.asObject()
    members[field] = "khác"
    let other = try CompactToken(.object(members), by: issuer.key)

    #expect(issuer.check(other.text).verdict == .altered(.contradiction))
  }

  @Test func `a key inside a badge is not believed for being there`() throws {
    let stranger = TestIssuer()
    let token = try CompactToken(try CompactToken(badge).payload, by: stranger.key)

    #expect(issuer.check(token.text).verdict == .unknownKey(issuer.issuer, .notHere))
  }

  @Test func `a badge without a paper inside is another program's`() throws {
    let token = try CompactToken(["name": "Huy hiệu"], by: issuer.key)

    #expect(issuer.check(token.text).verdict == .altered(.notOurs))
  }

  @Test func `a payload that is not in canonical form is refused`() throws {
    let parts = badge.split(separator: ".")
    let payload = try #require(Base64URL.bytes(parts[1]))
    let spaced = Base64URL.text(payload + Array(" ".utf8))

    #expect(
      issuer.check("\(parts[0]).\(spaced).\(parts[2])").verdict == .altered(.misshapen)
    )
  }

  @Test func `a picture with two badges is refused`() throws {
    let twice = picture.replacing(
      "<rect",
      with: "<openbadges:credential verify=\"\(badge)\"/><rect",
      maxReplacements: 1
    )

    #expect(issuer.check(twice).verdict == .altered(.notOurs))
  }

  @Test func `texts in a picture are texts`() throws {
    var facts = issuer.facts
    facts.achievement.title = "An toàn <script>&\"mạng\""
    let picture = try issuer.signer.seal(facts).picture

    #expect(!picture.contains("<script>"))
    #expect(picture.contains("An toàn &lt;script&gt;&amp;&quot;mạng&quot;"))
    #expect(issuer.check(picture).facts == facts)
  }
}
