import CourseCore
import Crypto
import FoundationEssentials

/// A JSON Web Token signed by ES256 whose payload is the credential itself (Open Badges 3.0, 8.2.4).
///
/// Its header is exactly `alg`, `jwk`, `kid` and `typ`; nothing that the key inside it says is
/// believed, it only has to be the one that the verifier knows by this name.
struct CompactToken {
  let text: String
  private let signedPart: [UInt8]
  private let header: [UInt8]
  private let signature: [UInt8]

  let payload: JSONValue

  /// The payload as it was signed.
  let body: [UInt8]

  /// The longest badge that is looked at.
  static let longest = 65_536

  /// Signs a payload.
  init(_ payload: JSONValue, by key: IssuerKey) throws {
    self.payload = payload
    body = payload.canonicalBytes
    header = Self.header(of: key.key.publicKey)
    let signed = Base64URL.text(header) + "." + Base64URL.text(body)
    signedPart = Array(signed.utf8)
    signature = try key.sign(signedPart)
    text = signed + "." + Base64URL.text(signature)
  }

  /// Reads a token; whether its payload is in canonical form, and rightly signed, are other
  /// questions.
  init(_ text: String) throws(PaperFault) {
    guard text.utf8.count <= Self.longest else { throw PaperFault(.tooLong) }
    // By bytes: a badge has thousands of letters.
    let letters = Array(text.utf8)
    let parts = letters.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw PaperFault(.notOurs) }
    guard let header = Base64URL.bytes(letters: parts[0]),
      let body = Base64URL.bytes(letters: parts[1]),
      let signature = Base64URL.bytes(letters: parts[2]), signature.count == 64
    else { throw PaperFault(.damaged) }
    guard let payload = try? JSONValue(parsing: body) else { throw PaperFault(.misshapen) }
    self.text = text
    self.body = body
    self.header = header
    self.signature = signature
    self.payload = payload
    signedPart = Array(letters[..<parts[1].endIndex])
  }

  /// The first 8 bytes of the thumbprint of the key that is said to have signed.
  func keyID() throws(PaperFault) -> [UInt8] {
    guard let json = try? JSONValue(parsing: header),
      let name = (try? json.string("kid")).flatMap({ Base64URL.bytes($0) }), name.count == 32
    else { throw PaperFault(.misshapen) }
    return Array(name.prefix(8))
  }

  /// Whether this key signed the token, and its header says nothing else.
  func isSigned(by key: IssuerPublicKey) -> Bool {
    guard header == key.tokenHeader,
      let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
    else { return false }
    return key.key.isValidSignature(signature, for: signedPart)
  }

  /// The one header of what a key signs.
  static func header(of key: P256.Signing.PublicKey) -> [UInt8] {
    let point = KeyPoint(key)
    let header: JSONValue = [
      "alg": "ES256", "jwk": .object(point.members),
      "kid": .string(Base64URL.text(point.thumbprint.bytes)), "typ": "JWT",
    ]
    return header.canonicalBytes
  }
}
