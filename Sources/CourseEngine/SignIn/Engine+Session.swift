package import CourseCore
import Logging

extension Engine {
  /// Ends a sign-in; ending it twice is the same as once.
  package func signOut(_ token: SessionToken) async throws {
    let digest = token.digest(by: hasher)
    presence.forget(digest)
    try await store.write(at: clock()) { tx in tx.removeSession(digest) }
  }

  /// By what a sign-in is known without its token, which alone lets a screen act.
  package func mark(of token: SessionToken) -> Digest { token.digest(by: hasher) }

  /// Ends sign-ins of screens that are gone.
  package func endSignIns(_ marks: [Digest]) async throws {
    guard !marks.isEmpty else { return }
    try await store.write(at: clock()) { tx in
      for mark in marks { tx.removeSession(mark) }
    }
  }

  /// Returns who is signed in, so that a screen can ask “is this you?”.
  package func whoAmI(_ token: SessionToken) async throws -> LearnerView {
    try await readingSession(token) { tx, session in
      guard let entry = try tx.entry(of: session.person) else { throw EngineError.notSignedIn }
      return LearnerView(entry, isOfStaff: session.isOfStaff)
    }
  }

  /// Reads as the person whose token it is.
  func reading<Value: Sendable>(
    _ token: SessionToken,
    _ body: @escaping @Sendable (any StoreReading, PersonID) throws -> Value
  ) async throws -> Value {
    try await readingSession(token) { tx, session in try body(tx, session.person) }
  }

  /// Reads as the person whose token it is, knowing how the sign-in was begun.
  func readingSession<Value: Sendable>(
    _ token: SessionToken,
    _ body: @escaping @Sendable (any StoreReading, SessionRow) throws -> Value
  ) async throws -> Value {
    let digest = token.digest(by: hasher)
    let now = clock()
    let (value, isStale) = try await store.read { tx in
      let session = try Self.session(digest, at: now, in: tx)
      let idle = now.judged(trusted: true).elapsed(since: session.lastUsed)
      return (try body(tx, session), (idle ?? SessionRules.touch) >= SessionRules.touch)
    }
    if isStale, store.space != .critical {
      // Who only looks is shown what there is also where nothing can be written.
      do { try await writing(token) { _, _ in } } catch is StoreError {
        logger.warning("a sign-in could not be marked as used")
      }
    }
    return value
  }

  /// Writes as the person whose token it is.
  func writing<Value: Sendable>(
    _ token: SessionToken,
    _ body: @escaping @Sendable (any StoreWriting, PersonID) throws -> Value
  ) async throws -> Value {
    try await writingSession(token) { tx, session in try body(tx, session.person) }
  }

  /// Writes as the person whose token it is, knowing how the sign-in was begun.
  func writingSession<Value: Sendable>(
    _ token: SessionToken,
    _ body: @escaping @Sendable (any StoreWriting, SessionRow) throws -> Value
  ) async throws -> Value {
    let digest = token.digest(by: hasher)
    let now = clock()
    return try await store.write(at: now) { tx in
      let session = try Self.session(digest, at: now, in: tx)
      let value = try body(tx, session)
      if (tx.moment.elapsed(since: session.lastUsed) ?? SessionRules.touch) >= SessionRules.touch {
        tx.save(session.used(at: tx.moment))
      }
      return value
    }
  }

  private static func session(
    _ token: Digest,
    at now: ClockReading,
    in tx: any StoreReading
  ) throws -> SessionRow {
    guard let session = try tx.session(token) else { throw EngineError.notSignedIn }
    guard !session.isOver(at: now.judged(trusted: true)) else { throw EngineError.notSignedIn }
    return session
  }
}

extension SessionRow {
  func used(at moment: Moment) -> Self {
    Self(
      token: token,
      person: person,
      device: device,
      began: began,
      lastUsed: moment,
      isOfStaff: isOfStaff
    )
  }
}
