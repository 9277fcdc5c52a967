import CourseCore
import Synchronization

/// The media files that this process has handed to the store, so that none is read twice.
///
/// What was handed over in a write that then failed may be missing; the next start keeps it.
final class KeptMedia: Sendable {
  private let digests = Mutex<Set<Digest>>([])

  func contains(_ digest: Digest) -> Bool { digests.withLock { $0.contains(digest) } }

  func insert(_ digest: Digest) { digests.withLock { _ = $0.insert(digest) } }
}
