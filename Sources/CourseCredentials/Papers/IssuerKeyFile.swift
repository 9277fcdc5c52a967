import CourseCore
package import CourseEngine

/// The file of an issuer's key: the secret of the key in use, and the public keys of all days.
///
/// One file, so that a power cut leaves no secret whose public half nobody was given.
package struct IssuerKeyFile: Sendable {
  package let keys: IssuerKeys
  private let secret: JSONValue

  /// - Precondition: The key is the one of the issuer that is in use.
  package init(
    _ keys: IssuerKeys,
    secret key: IssuerKey,
    passphrase: String? = nil
  ) throws {
    precondition(keys.keys.last?.thumbprint == key.thumbprint, "the secret of another key")
    self.keys = keys
    secret = try JSONValue(parsing: key.secretText(passphrase: passphrase))
  }

  /// Reads what `bytes` wrote.
  package init(bytes: [UInt8]) throws(IssuingKeyError) {
    guard let json = try? JSONValue(parsing: bytes), let keys = json["keys"],
      let secret = json["secret"], let read = try? IssuerKeys(file: keys.canonicalBytes),
      let thumbprint = try? secret.string("thumbprint"),
      read.keys.last?.thumbprint.description == thumbprint
    else { throw .unreadable }
    self.keys = read
    self.secret = secret
  }

  package var bytes: [UInt8] {
    let file: JSONValue = ["keys": keys.json, "secret": secret]
    return file.canonicalBytes
  }

  package var standing: IssuingKeyStanding {
    IssuingKeyStanding(
      issuer: keys.issuer,
      name: keys.name,
      key: current.thumbprint,
      window: current.window,
      hasPassphrase: IssuerKey.hasPassphrase(secret),
      publicFile: keys.file
    )
  }

  package func signer(passphrase: String?) throws(IssuingKeyError) -> IssuerSigner {
    IssuerSigner(issuer: keys.issuer, key: try key(passphrase), window: current.window)
  }

  /// The same issuer with another key from a day on; `nil` for a day that is not after the one on
  /// which the key in use began.
  func rotated(to key: IssuerKey, from day: CalendarDay, passphrase: String?) throws -> Self? {
    try keys.rotated(to: key, from: day).map { keys in
      try Self(keys, secret: key, passphrase: passphrase)
    }
  }

  /// The secret of the key in use.
  func key(_ passphrase: String?) throws(IssuingKeyError) -> IssuerKey {
    do { return try IssuerKey(secretText: secret.canonicalBytes, passphrase: passphrase) } catch {
      throw IssuingKeyError(error)
    }
  }

  private var current: IssuerPublicKey {
    guard let current = keys.keys.last else { preconditionFailure("an issuer has a key") }
    return current
  }
}

extension IssuingKeyError {
  fileprivate init(_ error: IssuerKeyError) {
    self =
      switch error {
      case .unreadable: .unreadable
      case .passphraseMissing: .passphraseMissing
      case .wrongPassphrase: .wrongPassphrase
      }
  }
}
