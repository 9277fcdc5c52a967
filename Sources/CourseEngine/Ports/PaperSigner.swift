package import CourseCore

/// Signs in the name of the centre.
///
/// Only the one station that holds the register has a key for it.
package protocol PaperSigner: Sendable {
  var issuer: IssuerID { get }

  /// Signs the facts of a paper of this issuer.
  func seal(_ facts: PaperFacts) throws -> SignedPaper

  /// Signs what holds of the papers of one list.
  func sign(_ list: StatusList) throws -> SignedStatusList
}

/// Where the key lies with which this station signs in the name of the centre.
package protocol IssuingKey: Sendable {
  /// Whose key it is; `nil` where this station has none.
  var issuer: IssuerID? { get }

  /// Opens the key, by its passphrase where it has one.
  func signer(passphrase: String?) async throws(IssuingKeyError) -> any PaperSigner
}

/// Why nothing can be signed.
package enum IssuingKeyError: String, Error, Hashable, Sendable, CaseIterable {
  /// There is no key at this station.
  case missing
  case passphraseMissing = "passphrase-missing"
  case wrongPassphrase = "wrong-passphrase"

  /// What is kept of the key cannot be read.
  case unreadable
}

/// What a station has that does not hold the register.
package struct NoIssuingKey: IssuingKey {
  package init() {}

  package var issuer: IssuerID? { nil }

  package func signer(passphrase: String?) async throws(IssuingKeyError) -> any PaperSigner {
    throw .missing
  }
}

/// One paper in the three forms in which it leaves the centre.
package struct SignedPaper: Hashable, Sendable {
  /// The text of the QR symbol.
  package let symbol: String

  /// The Open Badges 3.0 file (`.jwt`).
  package let badge: String

  /// The badge as a picture that carries it (`.svg`).
  package let picture: String

  package init(symbol: String, badge: String, picture: String) {
    self.symbol = symbol
    self.badge = badge
    self.picture = picture
  }
}

/// One list in its two forms.
package struct SignedStatusList: Hashable, Sendable {
  /// For verifiers of ours, as a file or the text of a QR symbol.
  package let text: String

  /// For other verifiers of badges: a Bitstring Status List credential (`.jwt`).
  package let credential: String

  package init(text: String, credential: String) {
    self.text = text
    self.credential = credential
  }
}

/// Checks papers by the keys and lists that are at hand.
package protocol PaperChecker: Sendable {
  /// Checks the text of a symbol, a badge, or a picture that carries one, on a day, or on none where
  /// the clock is not believed.
  func check(_ text: String, on today: CalendarDay?) -> PaperCheck
}
