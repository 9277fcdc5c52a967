package import CourseCore

/// A person who has just signed in.
package struct SignedIn: Hashable, Sendable {
  package let token: SessionToken
  package let learner: LearnerView
}

/// How a signed-in learner is addressed.
package struct LearnerView: Hashable, Sendable {
  package let fullName: String

  /// Such as “bác Tám”; `nil` where none was noted.
  package let callName: String?
  package let language: Language

  /// Whether the sign-in was made with a passphrase.
  package let isOfStaff: Bool
}

/// The device a request comes from.
package enum Device: Hashable, Sendable {
  /// Registered by an officer; wrong tries are counted for it alone.
  case kiosk(String)

  /// Any other; wrong tries from all of them are counted together.
  case other

  var name: String {
    switch self {
    case .kiosk(let name): name
    case .other: ""
    }
  }
}

/// How many sign-ins may be open at once.
enum SessionRules {
  static let most = 2_000
  static let idle = Span.hours(1)

  /// How stale the note of the last use may be before it is written again.
  static let touch = Span.minutes(5)
}

extension Engine {
  /// Signs a learner in by card and PIN.
  ///
  /// A try counts as wrong from before its secret is checked until it proves right, so that tries
  /// made at the same time cannot get around the slow-down.
  ///
  /// - Throws: `EngineError.wrongCardOrPIN`, `.slowDown`, `.tooManySessions`; `StoreError`.
  package func signIn(card typed: String, pin: String, on device: Device) async throws -> SignedIn {
    guard let card = CardCode(typed) else { throw EngineError.wrongCardOrPIN }
    let holder = try await countTry(on: card, from: device)
    guard let holder, try await passwords.verify(pin, against: holder.secret) else {
      throw EngineError.wrongCardOrPIN
    }
    return try await openSession(of: holder.person, on: device) { tx in
      tx.save(TriesRow(card: card, device: device.name, wrong: 0, last: tx.moment))
    }
  }

  /// Counts a try as wrong for now and returns whom the card points at.
  func countTry(on card: CardCode, from device: Device) async throws -> CardHolder? {
    try await store.write(at: clock()) { tx in
      let before = try tx.tries(on: card, from: device.name)
      if let before {
        let wait = SlowDown.wait(after: before.wrong, atKiosk: device != .other)
        if let rested = tx.moment.elapsed(since: before.last), rested < wait {
          throw EngineError.slowDown(wait - rested)
        }
      }
      let holder = try tx.cardHolder(card)
      if holder != nil {
        tx.save(
          TriesRow(
            card: card,
            device: device.name,
            wrong: (before?.wrong ?? 0) + 1,
            last: tx.moment
          )
        )
      }
      return holder
    }
  }

  /// Begins a sign-in of a person whose secret was right; the wrong tries are forgotten in the same
  /// transaction.
  func openSession(
    of person: PersonID,
    on device: Device,
    asStaff isOfStaff: Bool = false,
    _ clearTries: @escaping @Sendable (any StoreWriting) -> Void
  ) async throws -> SignedIn {
    let token = SessionToken(ids(), ids())
    let digest = token.digest(by: hasher)
    let learner = try await store.write(at: clock()) { tx in
      try Self.makeRoom(tx)
      guard let entry = try tx.entry(of: person) else {
        throw isOfStaff ? EngineError.wrongLogin : EngineError.wrongCardOrPIN
      }
      clearTries(tx)
      tx.save(
        SessionRow(
          token: digest,
          person: person,
          device: device.name,
          began: tx.moment,
          lastUsed: tx.moment,
          isOfStaff: isOfStaff
        )
      )
      return LearnerView(entry, isOfStaff: isOfStaff)
    }
    return SignedIn(token: token, learner: learner)
  }
}

extension Engine {
  /// Clears away the sign-ins that are over: most people go without signing out.
  ///
  /// - Throws: `EngineError.tooManySessions` when too many are still in use.
  private static func makeRoom(_ tx: any StoreWriting) throws {
    let all = try tx.sessions()
    let over = all.filter { $0.isOver(at: tx.moment) }
    for session in over { tx.removeSession(session.token) }
    guard all.count - over.count < SessionRules.most else { throw EngineError.tooManySessions }
  }
}

extension SessionRow {
  /// Whether nobody used the sign-in for so long that it has ended.
  func isOver(at moment: Moment) -> Bool {
    (moment.elapsed(since: lastUsed) ?? .zero) >= SessionRules.idle
  }
}

extension LearnerView {
  init(_ entry: PersonEntry, isOfStaff: Bool) {
    self.init(
      fullName: entry.fullName,
      callName: entry.callName,
      language: entry.language,
      isOfStaff: isOfStaff
    )
  }
}
