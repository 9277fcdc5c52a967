import CourseCore
import CourseEngine
import Synchronization

/// The sign-ins that writers have read, because every answer asks for one.
///
/// They hold for one `generation` of the store, and until this process changes a sign-in.
final class KeptSessions: Sendable {
  private struct State {
    var generation: UInt64 = 0
    var rows: [Digest: SessionRow] = [:]
  }

  private static let most = 1_024
  private let state = Mutex(State())

  func session(
    _ token: Digest,
    at generation: UInt64,
    else read: () throws -> SessionRow?
  ) rethrows -> SessionRow? {
    let kept = state.withLock { state in
      state.generation == generation ? state.rows[token] : nil
    }
    if let kept { return kept }
    let row = try read()
    state.withLock { state in
      if state.generation != generation || state.rows.count >= Self.most {
        state = State(generation: generation)
      }
      state.rows[token] = row
    }
    return row
  }

  func forget() { state.withLock { $0.rows = [:] } }
}
