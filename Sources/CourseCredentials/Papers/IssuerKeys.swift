package import CourseCore
import Crypto

/// One of an issuer's public keys.
package struct IssuerPublicKey: Sendable {
  let key: P256.Signing.PublicKey
  package let thumbprint: CourseCore.Digest

  /// The days of the papers that it signs.
  package let window: KeyWindow

  /// The header of every badge that it signs.
  let tokenHeader: [UInt8]

  init(key: P256.Signing.PublicKey, window: KeyWindow) {
    self.key = key
    self.window = window
    thumbprint = KeyPoint(key).thumbprint
    tokenHeader = CompactToken.header(of: key)
  }

  func isCalled(_ id: [UInt8]) -> Bool { thumbprint.bytes.starts(with: id) && id.count == 8 }
}

/// All public keys of one issuer: what other centres are given once, to check its papers for ever.
package struct IssuerKeys: Sendable {
  package let issuer: IssuerID

  /// What people call the issuer.
  package let name: String

  /// In the order in which they came into use.
  package private(set) var keys: [IssuerPublicKey]

  package init(issuer: IssuerID, name: String, keys: [IssuerPublicKey]) {
    self.issuer = issuer
    self.name = name
    self.keys = keys
  }

  /// Puts another key into use for papers from a day on; those of before stay for older papers.
  ///
  /// `nil` where the day is not after the one on which the key in use began, or the key is not new.
  package func rotated(to key: IssuerKey, from day: CalendarDay) -> Self? {
    guard let window = KeyWindow(from: day),
      !keys.contains(where: { $0.thumbprint == key.thumbprint || $0.window.from >= day })
    else { return nil }
    var rotated = self
    rotated.keys = keys.compactMap { older in
      older.window.closed(before: day).map { IssuerPublicKey(key: older.key, window: $0) }
    }
    rotated.keys.append(key.publicKey(for: window))
    return rotated
  }
}

/// The issuers that a verifier believes.
package struct TrustedIssuers: Sendable {
  private var issuers: [IssuerKeys] = []

  package init(_ issuers: [IssuerKeys] = []) { self.issuers = issuers }

  /// The key that an issuer's message names.
  ///
  /// - Throws: `unknownKey` where nobody's key is called so, `otherIssuer` where only another's is.
  func key(_ id: [UInt8], of issuer: IssuerID) throws(PaperFault) -> IssuerPublicKey {
    var isOthers = false
    for keys in issuers {
      guard let key = keys.keys.first(where: { $0.isCalled(id) }) else { continue }
      if keys.issuer == issuer { return key }
      isOthers = true
    }
    throw isOthers ? PaperFault(.otherIssuer) : PaperFault(unknownKeyOf: issuer)
  }
}
