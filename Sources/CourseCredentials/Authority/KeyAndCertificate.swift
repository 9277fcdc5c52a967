import CourseCore
import Crypto
import FoundationEssentials
import SwiftASN1
import X509

/// A private key and the certificate of its public half, as one text.
///
/// One file holds both, so that there never is one without the other.
struct KeyAndCertificate {
  let key: P256.Signing.PrivateKey
  let certificate: Certificate
}

extension KeyAndCertificate {
  /// Reads PEM: the key, then its certificate.
  init?(text: [UInt8]) {
    guard
      let parts = try? PEMDocument.parseMultiple(pemString: String(decoding: text, as: UTF8.self)),
      parts.count == 2,
      let key = try? P256.Signing.PrivateKey(pemRepresentation: parts[0].pemString),
      let certificate = try? Certificate(pemDocument: parts[1]),
      certificate.publicKey == Certificate.PublicKey(key.publicKey)
    else { return nil }
    self.init(key: key, certificate: certificate)
  }

  func text() throws -> [UInt8] {
    let certificate = try certificate.serializeAsPEM().pemString
    return Array((key.pemRepresentation + "\n" + certificate + "\n").utf8)
  }
}

extension Certificate {
  /// The certificate in its binary form (DER).
  func bytes() throws -> [UInt8] {
    var serializer = DER.Serializer()
    try serializer.serialize(self)
    return serializer.serializedBytes
  }
}

// Certificates count in whole seconds.
extension Date {
  init(_ instant: Timestamp) {
    self.init(timeIntervalSince1970: (Double(instant.milliseconds) / 1_000).rounded(.down))
  }
}

extension Timestamp {
  init(_ date: Date) {
    self.init(milliseconds: Int64(date.timeIntervalSince1970.rounded()) * 1_000)
  }
}
