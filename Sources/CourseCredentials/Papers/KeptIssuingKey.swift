package import CourseCore
package import CourseEngine

/// The key of an issuer as it lies in a file of this station, opened anew for each act.
package struct KeptIssuingKey: IssuingKey {
  private let name: IssuerID
  private let secretText: @Sendable () -> [UInt8]?

  /// - Parameters:
  ///   - issuer: Whose key it is.
  ///   - secretText: Reads the file; `nil` where it is gone.
  package init(of issuer: IssuerID, secretText: @escaping @Sendable () -> [UInt8]?) {
    name = issuer
    self.secretText = secretText
  }

  package var issuer: IssuerID? { name }

  package func signer(passphrase: String?) async throws(IssuingKeyError) -> any PaperSigner {
    guard let text = secretText() else { throw .missing }
    do {
      let key = try IssuerKey(secretText: text, passphrase: passphrase)
      return IssuerSigner(issuer: name, key: key)
    } catch { throw IssuingKeyError(error) }
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
