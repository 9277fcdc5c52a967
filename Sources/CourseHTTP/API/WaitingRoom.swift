import CourseCore
import Synchronization

/// Lets so many in at once and turns everyone else away, so that slow work cannot pile up.
final class WaitingRoom: Sendable {
  private let seats: Int
  private let taken = Mutex(0)

  init(seats: Int) { self.seats = seats }

  /// - Throws: `ProblemKind.busy` when every seat is taken.
  func enter<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
    guard sitDown() else { throw Problem(.busy, ["retryAfter": 2]) }
    defer { taken.withLock { $0 -= 1 } }
    return try await body()
  }

  private func sitDown() -> Bool {
    taken.withLock { taken in
      guard taken < seats else { return false }
      taken += 1
      return true
    }
  }
}
