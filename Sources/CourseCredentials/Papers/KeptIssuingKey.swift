import CourseCore
package import CourseEngine

/// The key of an issuer as it lies in a file of this station, read anew for each act.
package struct KeptIssuingKey: IssuingKey {
  /// Where the file lies; it is for its owner alone.
  package struct Place: Sendable {
    let read: @Sendable () -> [UInt8]?
    let found: @Sendable ([UInt8]) throws -> Void
    let replace: @Sendable ([UInt8]) throws -> Void

    /// - Parameters:
    ///   - read: Reads the file; `nil` where there is none.
    ///   - found: Puts a file where none is; one that is there stays.
    ///   - replace: Puts a file in the place of the one that is there.
    package init(
      read: @escaping @Sendable () -> [UInt8]?,
      found: @escaping @Sendable ([UInt8]) throws -> Void,
      replace: @escaping @Sendable ([UInt8]) throws -> Void
    ) {
      self.read = read
      self.found = found
      self.replace = replace
    }
  }

  private let place: Place

  package init(at place: Place) { self.place = place }

  package func standing() throws(IssuingKeyError) -> IssuingKeyStanding? { try file()?.standing }

  package func signer(passphrase: String?) async throws(IssuingKeyError) -> any PaperSigner {
    guard let file = try file() else { throw .missing }
    return try file.signer(passphrase: passphrase)
  }

  package func make(_ draft: IssuingKeyDraft) throws(IssuingKeyError) -> IssuingKeyStanding {
    guard try file() == nil else { throw .alreadyMade }
    let key = IssuerKey()
    let keys = IssuerKeys(
      issuer: draft.issuer ?? IssuerID(firstKey: key.thumbprint),
      name: draft.name,
      keys: [key.publicKey(for: .everyDay)]
    )
    do {
      try place.found(IssuerKeyFile(keys, secret: key, passphrase: draft.passphrase).bytes)
    } catch { throw .notKept }
    guard let kept = try file()?.standing else { throw .notKept }
    // Somebody else may have been quicker.
    guard kept.key == key.thumbprint else { throw .alreadyMade }
    return kept
  }

  package func rotation(
    opening passphrase: String?,
    under next: String?
  ) throws(IssuingKeyError) -> any KeyRotation {
    guard let file = try file() else { throw .missing }
    _ = try file.key(passphrase)
    return Rotation(place: place, file: file, passphrase: next)
  }

  private func file() throws(IssuingKeyError) -> IssuerKeyFile? {
    guard let bytes = place.read() else { return nil }
    return try IssuerKeyFile(bytes: bytes)
  }

  private struct Rotation: KeyRotation {
    let place: Place
    let file: IssuerKeyFile
    let passphrase: String?
    private let key = IssuerKey()

    init(place: Place, file: IssuerKeyFile, passphrase: String?) {
      self.place = place
      self.file = file
      self.passphrase = passphrase
    }

    func begin(from day: CalendarDay) throws(IssuingKeyError) -> CalendarDay {
      guard let kept = try place.read().map(Self.standing) else { throw .missing }
      if kept.key == key.thumbprint { return kept.window.from }
      guard kept.key == file.standing.key else { throw .changed }
      let next: IssuerKeyFile?
      do { next = try file.rotated(to: key, from: day, passphrase: passphrase) } catch {
        throw .notKept
      }
      guard let next else { throw .notInUseYet }
      do { try place.replace(next.bytes) } catch { throw .notKept }
      return day
    }

    private static func standing(
      _ bytes: [UInt8]
    ) throws(IssuingKeyError) -> IssuingKeyStanding { try IssuerKeyFile(bytes: bytes).standing }
  }
}
