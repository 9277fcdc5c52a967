package import CourseCore
import CourseEngine
import Crypto
import FoundationEssentials
import SwiftASN1
import X509

/// The centre's own certificate authority, which tutors' phones are told to believe once.
///
/// Its certificate says itself for which names it may be believed: one name that is the centre's
/// own, and addresses that nobody on the Internet has. Whoever steals the key can pretend to be
/// this centre in its Wi-Fi, and no bank.
package struct NetworkAuthority: Sendable {
  let key: P256.Signing.PrivateKey
  let certificate: Certificate

  /// How long phones believe it.
  private static let lifetime = Span.days(3_650)

  /// Makes an authority with a key of its own, on a date that is surely not later than today.
  package init(at date: Timestamp) throws {
    key = P256.Signing.PrivateKey()
    let host = Self.host(of: key.publicKey)
    let name = try Self.name("Học Vụ " + host)
    certificate = try Certificate(
      version: .v3,
      serialNumber: .init(),
      publicKey: .init(key.publicKey),
      notValidBefore: Date(date + Self.slack),
      notValidAfter: Date(date + Self.lifetime),
      issuer: name,
      subject: name,
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: Self.extensions(for: key.publicKey, host: host),
      issuerPrivateKey: .init(key)
    )
  }

  /// Reads what `secretText` wrote; `nil` where it is anything else.
  package init?(secretText: [UInt8]) {
    guard let pair = KeyAndCertificate(text: secretText) else { return nil }
    key = pair.key
    certificate = pair.certificate
  }

  /// Key and certificate as PEM, for a file that only its owner may read.
  package func secretText() throws -> [UInt8] {
    try KeyAndCertificate(key: key, certificate: certificate).text()
  }

  /// The name that the machine may have in the Wi-Fi, such as `hocvu-b7km.local`.
  package var host: String { Self.host(of: key.publicKey) }

  /// The certificate as phones install it (DER).
  package func certificateBytes() throws -> [UInt8] { try certificate.bytes() }

  /// SHA-256 of the certificate, which phones show and a printed page tells.
  package func fingerprint() throws -> CourseCore.Digest {
    SHA256Hasher.digest(try certificateBytes())
  }

  package var end: Timestamp { Timestamp(certificate.notValidAfter) }
}

extension NetworkAuthority {
  /// A certificate holds from two days before it was made: clocks of phones may be behind.
  static let slack = Span.days(-2)

  static func name(_ text: String) throws -> DistinguishedName {
    try DistinguishedName { CommonName(text) }
  }

  /// Four characters of the alphabet of cards, which are the key's own.
  private static func host(of key: P256.Signing.PublicKey) -> String {
    let digest = SHA256.hash(data: key.x963Representation)
    let characters = digest.prefix(4).map { CardCode.alphabet[Int($0) % CardCode.alphabet.count] }
    return "hocvu-" + String(characters).lowercased() + ".local"
  }

  private static func extensions(
    for key: P256.Signing.PublicKey,
    host: String
  ) throws -> Certificate.Extensions {
    try Certificate.Extensions {
      Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
      Critical(KeyUsage(keyCertSign: true))
      Critical(
        NameConstraints(
          permittedDNSDomains: [host],
          permittedIPRanges: AddressRange.local.map {
            ASN1OctetString(contentBytes: $0.constraint[...])
          }
        )
      )
      SubjectKeyIdentifier(hash: Certificate.PublicKey(key))
    }
  }
}
