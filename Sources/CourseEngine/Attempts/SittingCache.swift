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

  /// Returns the sitting, or `nil` when it has to be made from its records again.
  func seat(of attempt: AttemptID, at generation: UInt64) -> Seat? {
    state.withLock { state in
      guard state.generation == generation else { return nil }
      return state.seats[attempt]
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

  func forget(_ attempt: AttemptID) {
    state.withLock { $0.seats[attempt] = nil }
  }
}
