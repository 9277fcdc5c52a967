package import CourseCore

/// The key of this station, and where the register lies.
package struct RegisterPlaceView: Hashable, Sendable {
  /// `nil` where this station has no key.
  package let key: IssuingKeyStanding?

  /// `nil` before the register was opened.
  package let place: RegisterMoved?

  /// Whether numbers are given at this station.
  package let isHere: Bool

  /// The code of this station, by which a register is moved to it.
  package let here: StationID

  /// What date it is; `nil` until somebody confirms it.
  package let date: Timestamp?

  /// What the machine's clock shows, right or wrong.
  package let wall: Timestamp

  package var today: CalendarDay? { date.map { CalendarDay($0) } }
}

extension Engine {
  /// Says where the register lies, and what is known of the key.
  package func registerPlace(_ token: SessionToken) async throws -> RegisterPlaceView {
    let (key, now) = (issuingKey, clock())
    return try await authorised(token, toSee: .seeRegister) { tx, _ in
      let standing = try key.known()
      let places = try tx.registerPlaces()
      let place = places.first { $0.issuer == standing?.issuer } ?? places.first
      return RegisterPlaceView(
        key: standing,
        place: place,
        isHere: place.map { $0.issuer == standing?.issuer && $0.to == tx.here } ?? false,
        here: tx.here,
        date: tx.date(at: now),
        wall: now.wall
      )
    }
  }

  /// What is known of the key, for whoever may read the files of this station.
  package func issuingKeyStanding() throws -> IssuingKeyStanding? { try issuingKey.known() }

  /// Makes the key with which this station signs, as somebody who may open the register.
  package func makeIssuingKey(
    _ token: SessionToken,
    _ draft: IssuingKeyDraft
  ) async throws -> IssuingKeyStanding {
    try await authorised(token, toSee: .moveRegister) { _, _ in }
    return try makeIssuingKey(draft)
  }

  /// Makes the key, for whoever may write the files of this station.
  package func makeIssuingKey(_ draft: IssuingKeyDraft) throws -> IssuingKeyStanding {
    let name = draft.name.tidied
    guard (1...120).contains(name.unicodeScalars.count) else {
      throw EngineError.refused("name", .issuerName)
    }
    let checked = IssuingKeyDraft(
      name: name,
      issuer: draft.issuer,
      passphrase: try Self.checked(draft.passphrase, "passphrase")
    )
    do { return try issuingKey.make(checked) } catch { throw EngineError.issuingKey(error) }
  }

  /// Puts another key in the place of the one in use, as somebody who may move the register.
  package func rotateIssuingKey(
    _ token: SessionToken,
    opening passphrase: String?,
    under next: String?
  ) async throws -> CalendarDay {
    try await authorised(token, toSee: .moveRegister) { _, _ in }
    return try await rotateIssuingKey(opening: passphrase, under: next)
  }

  /// Puts another key in the place of the one in use, for whoever may write the files of this
  /// station.
  ///
  /// - Returns: The day from which papers are signed by it: today, or the day after the last paper,
  ///   because every paper is signed by the key of its day.
  package func rotateIssuingKey(
    opening passphrase: String?,
    under next: String?
  ) async throws -> CalendarDay {
    let next = try Self.checked(next, "next")
    let (key, now) = (issuingKey, clock())
    let rotation: any KeyRotation
    do { rotation = try key.rotation(opening: passphrase.opened, under: next) } catch {
      throw EngineError.issuingKey(error)
    }
    // Nobody issues in the meantime: the desk looks at the key in a transaction too.
    return try await store.write(at: now) { tx in
      guard let standing = try key.known() else { throw EngineError.issuingKey(.missing) }
      if try !tx.registerPlaces().isEmpty { _ = try tx.openRegister(of: standing.issuer) }
      let begun = standing.window.from.after
      let last = try tx.lastPaperDay(of: standing.issuer)?.after
      let day = max(try tx.confirmedToday(at: now), begun, last ?? begun)
      do throws(IssuingKeyError) { return try rotation.begin(from: day) } catch {
        throw EngineError.issuingKey(error)
      }
    }
  }

  /// A new passphrase as it is used; `nil` for none.
  private static func checked(_ passphrase: String?, _ field: String) throws -> String? {
    guard let passphrase = passphrase.opened else { return nil }
    do { try Passphrase.check(passphrase, login: "") } catch {
      throw EngineError.refused(field, error)
    }
    return passphrase
  }
}

extension String? {
  /// A passphrase as it was given to the key; `nil` where nothing was typed.
  var opened: String? { map(Passphrase.tidied).flatMap { $0.isEmpty ? nil : $0 } }
}

extension IssuingKey {
  /// What is known of the key; what cannot be read is an error of the engine.
  func known() throws -> IssuingKeyStanding? {
    do { return try standing() } catch { throw EngineError.issuingKey(error) }
  }
}

extension StoreReading {
  /// The latest day that stands on a paper of an issuer.
  fileprivate func lastPaperDay(of issuer: IssuerID) throws -> CalendarDay? {
    guard let year = try registerYears(of: issuer).last?.year else { return nil }
    return try papers(of: issuer, in: year).map(\.issued.dated).max()
  }
}
