import CourseCore
package import CourseEngine

/// What all pages share while the server runs.
struct PageSite: Sendable {
  let engine: Engine
  let assets = Assets()
  let guests: Guests?

  /// What an author is writing; `nil` wherever people learn.
  let manuscript: (@Sendable () -> Manuscript)?
  let drafts = Drafts()
  let firstStart = FirstStart()
  let tables = PendingTables()
  let signIns: WaitingRoom

  /// Who sends files without a sign-in.
  let files: WaitingRoom
  let rates: RateLimiter
  let limits: Limits

  /// The engine that knows a sign-in: that of a guest is in memory alone.
  func engine(of token: SessionToken?) -> Engine {
    token.flatMap { guests?.engine(of: $0) } ?? engine
  }
}

/// Makes a centre in memory that is gone afterwards, and signs somebody in whom nobody knows.
package typealias GuestMaker = @Sendable () async throws -> (engine: Engine, token: SessionToken)
