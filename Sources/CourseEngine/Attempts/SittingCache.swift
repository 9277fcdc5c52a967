import CourseCore
import Synchronization

/// The sittings that are under way in this process, so that an answer need not replay the others.
///
/// A sitting is right for as long as nothing but this process has changed the directory, which the
/// store's `generation` tells.
final class SittingCache: Sendable {
  private struct State {
    var generation: UInt64 = 0
    var seats: [AttemptID: Seat] = [:]
  }

  private static let most = 1_024
  private let state = Mutex(State())

  /// Hands the sitting out, or returns `nil` when it has to be made from its records again.
  ///
  /// It is in the hands of one use case at a time, which changes it without copying it and gives it
  /// back; what is not given back is made from its records the next time.
  func take(_ attempt: AttemptID, at generation: UInt64) -> Seat? {
    state.withLock { state in
      guard state.generation == generation else { return nil }
      return state.seats.removeValue(forKey: attempt)
    }
  }

  func keep(_ seat: Seat, at generation: UInt64) {
    state.withLock { state in
      if state.generation != generation || state.seats.count >= Self.most {
        state = State(generation: generation)
      }
      state.seats[seat.attempt] = seat
    }
  }
}
