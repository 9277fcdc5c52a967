package import CourseCore
import Crypto
import FoundationEssentials
import SwiftASN1
import X509

/// What the centre's server shows in the Wi-Fi: a certificate for its addresses, for a year or so.
package struct ServerCertificate: Sendable {
  let key: P256.Signing.PrivateKey
  let certificate: Certificate

  /// What phones take at most is 398 days.
  package static let lifetime = Span.days(397)

  /// How long before its end another is made.
  private static let reserve = Span.days(60)

  init(key: P256.Signing.PrivateKey, certificate: Certificate) {
    self.key = key
    self.certificate = certificate
  }

  /// Reads what `secretText` wrote; `nil` where it is anything else.
  package init?(secretText: [UInt8]) {
    guard let pair = KeyAndCertificate(text: secretText) else { return nil }
    self.init(key: pair.key, certificate: pair.certificate)
  }

  /// Key and certificate as PEM, for a file that only its owner may read.
  package func secretText() throws -> [UInt8] {
    try KeyAndCertificate(key: key, certificate: certificate).text()
  }

  /// The certificate alone, as PEM.
  package func certificateText() throws -> [UInt8] {
    Array(try certificate.serializeAsPEM().pemString.utf8)
  }

  /// The key alone, as PEM.
  package var keyText: [UInt8] { Array(key.pemRepresentation.utf8) }

  package var end: Timestamp { Timestamp(certificate.notValidAfter) }
}

extension ServerCertificate {
  /// Whether it can go on being shown: the authority made it, it names every address, and it holds
  /// on the date and for a while longer.
  package func fits(
    _ addresses: [IPAddress],
    of authority: NetworkAuthority,
    on date: Timestamp
  ) -> Bool {
    let root = authority.certificate
    guard certificate.issuer == root.subject,
      root.publicKey.isValidSignature(certificate.signature, for: certificate),
      names.isSuperset(of: authority.names(for: addresses))
    else { return false }
    let begin = Timestamp(certificate.notValidBefore)
    return begin <= date && (end == authority.end || date + Self.reserve <= end)
  }

  private var names: Set<GeneralName> {
    (try? certificate.extensions.subjectAlternativeNames).map { Set($0) } ?? []
  }
}

extension NetworkAuthority {
  /// Makes a certificate with a key of its own for these addresses, on a date that is surely not
  /// later than today.
  ///
  /// Addresses that the authority may not vouch for are left out.
  package func issue(
    for addresses: [IPAddress],
    on date: Timestamp
  ) throws -> ServerCertificate {
    let key = P256.Signing.PrivateKey()
    let begin = max(date + Self.slack, Timestamp(certificate.notValidBefore))
    let names = SubjectAlternativeNames(names(for: addresses))
    let made = try Certificate(
      version: .v3,
      serialNumber: .init(),
      publicKey: .init(key.publicKey),
      notValidBefore: Date(begin),
      notValidAfter: Date(min(begin + ServerCertificate.lifetime, end)),
      issuer: certificate.subject,
      subject: Self.name(host),
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: Certificate.Extensions {
        Critical(BasicConstraints.notCertificateAuthority)
        Critical(KeyUsage(digitalSignature: true))
        try ExtendedKeyUsage([.serverAuth])
        names
        SubjectKeyIdentifier(hash: Certificate.PublicKey(key.publicKey))
        AuthorityKeyIdentifier(
          keyIdentifier: SubjectKeyIdentifier(hash: certificate.publicKey).keyIdentifier
        )
      },
      issuerPrivateKey: .init(self.key)
    )
    return ServerCertificate(key: key, certificate: made)
  }

  /// The name of the centre and those of the addresses that it may vouch for, in order.
  func names(for addresses: [IPAddress]) -> [GeneralName] {
    let local = Set(addresses).filter { address in
      AddressRange.local.contains { $0.contains(address) }
    }
    return [.dnsName(host)]
      + local.sorted().map { .ipAddress(ASN1OctetString(contentBytes: $0.bytes[...])) }
  }
}
