package import CourseCore

/// Signs in the name of the centre.
///
/// Only the one station that holds the register has a key for it.
package protocol PaperSigner: Sendable {
  var issuer: IssuerID { get }

  /// The name of the key.
  var key: Digest { get }

  /// The days of the papers that it signs.
  var window: KeyWindow { get }

  /// Signs the facts of a paper of this issuer.
  func seal(_ facts: PaperFacts) throws -> SignedPaper

  /// Signs what holds of the papers of one list.
  func sign(_ list: StatusList) throws -> SignedStatusList
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
