import CourseCore
import Synchronization

/// The media files that this process has handed to the store, so that none is read twice.
///
/// It holds for one `generation` of the store, which a failed commit ends: what was handed over in
/// it is handed over again.
final class KeptMedia: Sendable {
  private struct State {
    var generation: UInt64 = 0
    var digests: Set<Digest> = []
  }

  private let state = Mutex(State())

  func contains(_ digest: Digest, at generation: UInt64) -> Bool {
    state.withLock { $0.generation == generation && $0.digests.contains(digest) }
  }

  func insert(_ digest: Digest, at generation: UInt64) {
    state.withLock { state in
      if state.generation != generation { state = State(generation: generation) }
      state.digests.insert(digest)
    }
  }
}
