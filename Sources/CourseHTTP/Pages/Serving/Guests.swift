import CourseCore
import CourseEngine
import Synchronization

/// People who look around without a card, each in a centre of their own that is gone when they leave.
final class Guests: Sendable {
  private struct Room: Sendable {
    let engine: Engine
    var lastUsed: ContinuousClock.Instant
  }

  /// How many there may be at once.
  private static let most = 16

  /// Whoever did nothing for so long is taken to have gone.
  private static let idle = Duration.seconds(600)

  private let make: GuestMaker
  private let now: @Sendable () -> ContinuousClock.Instant
  private let rooms = Mutex<[SessionToken: Room]>([:])

  init(_ make: @escaping GuestMaker, now: @escaping @Sendable () -> ContinuousClock.Instant) {
    self.make = make
    self.now = now
  }

  /// Lets a guest in.
  ///
  /// - Throws: `EngineError.tooManySessions` while every place is taken.
  func admit() async throws -> SessionToken {
    let now = now()
    try rooms.withLock { rooms in
      rooms = rooms.filter { now - $0.value.lastUsed < Self.idle }
      guard rooms.count < Self.most else { throw EngineError.tooManySessions }
    }
    let guest = try await make()
    rooms.withLock { $0[guest.token] = Room(engine: guest.engine, lastUsed: now) }
    return guest.token
  }

  /// The centre of a guest; `nil` for everybody else.
  func engine(of token: SessionToken) -> Engine? {
    let now = now()
    return rooms.withLock { rooms in
      rooms[token]?.lastUsed = now
      return rooms[token]?.engine
    }
  }

  func leave(_ token: SessionToken) { rooms.withLock { $0[token] = nil } }
}
