import CourseCore
import CourseCredentials
import Crypto
import FoundationEssentials

/// Signs whatever it is given, whether or not it is a paper: ours signs nothing that it would not read.
struct ForeignSigner {
  private let name: String
  private let key = P256.Signing.PrivateKey()
  private let thumbprint: [UInt8]

  init(called name: String) {
    self.name = name
    thumbprint = SHA256Hasher.digest(Self.text(Self.point(of: key))).bytes
  }

  /// The file of public keys.
  var keys: [UInt8] {
    let more = [
      "alg": "ES256", "from": "2025-01-01", "kid": Base64URL.text(thumbprint), "use": "sig",
    ]
    let members = Self.point(of: key).merging(more) { first, _ in first }
    return Array(#"{"issuer":"\#(name)","keys":["#.utf8) + Self.text(members)
      + Array(#"],"name":"An Xá"}"#.utf8)
  }

  /// A COSE_Sign1 message as the text of a symbol.
  func symbol(_ payload: [UInt8], type: String? = nil) -> String {
    let header = CBOR.map(present: [
      1: .integer(-7), 4: .bytes(Array(thumbprint.prefix(8))), 16: type.map { .text($0) },
    ]).deterministicBytes
    let signed = CBOR.array([.text("Signature1"), .bytes(header), .bytes([]), .bytes(payload)])
    let message = CBOR.tagged(
      18,
      .array([
        .bytes(header), .map([]), .bytes(payload), .bytes(signature(of: signed.deterministicBytes)),
      ])
    )
    return SealText.text(message.deterministicBytes)
  }

  /// A JSON Web Token.
  func token(_ payload: [UInt8]) -> String {
    let kid = Base64URL.text(thumbprint)
    let jwk = String(decoding: Self.text(Self.point(of: key)), as: UTF8.self)
    let header = #"{"alg":"ES256","jwk":\#(jwk),"kid":"\#(kid)","typ":"JWT"}"#
    let signed = Base64URL.text(Array(header.utf8)) + "." + Base64URL.text(payload)
    return signed + "." + Base64URL.text(signature(of: Array(signed.utf8)))
  }

  private func signature(of bytes: [UInt8]) -> [UInt8] {
    guard let signature = try? key.signature(for: bytes) else {
      preconditionFailure("a key signs whatever bytes there are")
    }
    return Array(signature.rawRepresentation)
  }

  private static func point(of key: P256.Signing.PrivateKey) -> [String: String] {
    let point = Array(key.publicKey.rawRepresentation)
    return [
      "crv": "P-256", "kty": "EC", "x": Base64URL.text(point.prefix(32)),
      "y": Base64URL.text(point.suffix(32)),
    ]
  }

  /// Members in the order of their names.
  private static func text(_ members: [String: String]) -> [UInt8] {
    let members = members.sorted { $0.key < $1.key }.map { #""\#($0.key)":"\#($0.value)""# }
    return Array("{\(members.joined(separator: ","))}".utf8)
  }
}
