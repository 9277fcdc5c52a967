package import CourseCore
import Crypto
import FoundationEssentials

/// The secret with which an issuer signs its papers, lists and badges.
package struct IssuerKey: Sendable {
  let key: P256.Signing.PrivateKey

  /// The name of the key (RFC 7638).
  package let thumbprint: CourseCore.Digest

  /// Makes another key.
  package init() { self.init(P256.Signing.PrivateKey()) }

  init(_ key: P256.Signing.PrivateKey) {
    self.key = key
    thumbprint = KeyPoint(key.publicKey).thumbprint
  }

  /// The public half, for papers dated within a window.
  package func publicKey(for window: KeyWindow) -> IssuerPublicKey {
    IssuerPublicKey(key: key.publicKey, window: window)
  }

  /// The name of the key as messages carry it.
  var id: [UInt8] { Array(thumbprint.bytes.prefix(8)) }

  /// Signs by ES256: the two numbers of the signature, 32 bytes each.
  func sign(_ bytes: [UInt8]) throws -> [UInt8] {
    Array(try key.signature(for: bytes).rawRepresentation)
  }
}

/// A public key as two coordinates, which is how JSON writes it (RFC 7518, 6.2.1).
struct KeyPoint: Hashable {
  let x: [UInt8]
  let y: [UInt8]

  init(_ key: P256.Signing.PublicKey) {
    let coordinates = Array(key.rawRepresentation)
    x = Array(coordinates.prefix(32))
    y = Array(coordinates.suffix(32))
  }

  /// SHA-256 of the required members in their order (RFC 7638).
  var thumbprint: CourseCore.Digest {
    SHA256Hasher.digest(JSONValue.object(members).canonicalBytes)
  }

  var members: JSONObject {
    [
      "crv": "P-256", "kty": "EC", "x": .string(Base64URL.text(x)), "y": .string(Base64URL.text(y)),
    ]
  }

  /// Reads the coordinates of a key; `nil` for a point that is not on the curve.
  static func key(_ json: JSONValue) -> P256.Signing.PublicKey? {
    guard let x = try? json.string("x"), let y = try? json.string("y"),
      let first = Base64URL.bytes(x), let second = Base64URL.bytes(y), first.count == 32,
      second.count == 32
    else { return nil }
    return try? P256.Signing.PublicKey(rawRepresentation: first + second)
  }
}
