package import CourseCore

/// Where the key lies with which this station signs in the name of the centre.
package protocol IssuingKey: Sendable {
  /// What is known of the key while it is closed; `nil` where this station has none.
  func standing() throws(IssuingKeyError) -> IssuingKeyStanding?

  /// Opens the key, by its passphrase where it has one.
  func signer(passphrase: String?) async throws(IssuingKeyError) -> any PaperSigner

  /// Makes the first key, under a passphrase where one is given; where there is one, it stays.
  func make(_ draft: IssuingKeyDraft) throws(IssuingKeyError) -> IssuingKeyStanding

  /// Makes the key that comes after this one, which its passphrase has to open; nothing is kept of
  /// it until it is put into use.
  func rotation(
    opening passphrase: String?,
    under next: String?
  ) throws(IssuingKeyError) -> any KeyRotation
}

/// A key that is ready to take the place of another.
package protocol KeyRotation: Sendable {
  /// Puts it into use for papers from a day on, and returns that day; doing it twice is the same as
  /// once.
  func begin(from day: CalendarDay) throws(IssuingKeyError) -> CalendarDay
}

extension IssuingKey {
  /// Whose key it is; `nil` where this station has none that can be read.
  package var issuer: IssuerID? { (try? standing())?.issuer }
}

/// What is known of a key while it is closed.
package struct IssuingKeyStanding: Hashable, Sendable {
  package let issuer: IssuerID

  /// What people call the issuer.
  package let name: String

  /// The name of the key in use.
  package let key: Digest

  /// The days of the papers that the key in use signs.
  package let window: KeyWindow
  package let hasPassphrase: Bool

  /// The public keys of all days (a JSON Web Key Set), for other centres.
  package let publicFile: [UInt8]

  package init(
    issuer: IssuerID,
    name: String,
    key: Digest,
    window: KeyWindow,
    hasPassphrase: Bool,
    publicFile: [UInt8]
  ) {
    self.issuer = issuer
    self.name = name
    self.key = key
    self.window = window
    self.hasPassphrase = hasPassphrase
    self.publicFile = publicFile
  }
}

/// What a first key is made by.
package struct IssuingKeyDraft: Hashable, Sendable {
  /// What people call the issuer.
  package let name: String

  /// The issuer, where it has a name on the Internet; else it is called by its key.
  package let issuer: IssuerID?
  package let passphrase: String?

  package init(name: String, issuer: IssuerID? = nil, passphrase: String? = nil) {
    self.name = name
    self.issuer = issuer
    self.passphrase = passphrase
  }
}

/// Why nothing can be signed.
package enum IssuingKeyError: String, Error, Hashable, Sendable, CaseIterable {
  /// There is no key at this station.
  case missing
  case passphraseMissing = "passphrase-missing"
  case wrongPassphrase = "wrong-passphrase"

  /// What is kept of the key cannot be read.
  case unreadable

  /// There is a key already.
  case alreadyMade = "already-made"

  /// The key signs papers of later days.
  case notInUseYet = "not-in-use-yet"

  /// Another key was put into use in the meantime.
  case changed

  /// The key could not be kept.
  case notKept = "not-kept"
}

/// What a station has that does not hold the register.
package struct NoIssuingKey: IssuingKey {
  package init() {}

  package func standing() throws(IssuingKeyError) -> IssuingKeyStanding? { nil }

  package func signer(passphrase: String?) async throws(IssuingKeyError) -> any PaperSigner {
    throw .missing
  }

  package func make(_ draft: IssuingKeyDraft) throws(IssuingKeyError) -> IssuingKeyStanding {
    throw .notKept
  }

  package func rotation(
    opening passphrase: String?,
    under next: String?
  ) throws(IssuingKeyError) -> any KeyRotation {
    throw .missing
  }
}
