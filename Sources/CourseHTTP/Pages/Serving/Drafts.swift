import CourseCore
import Synchronization

/// Answers that were being written and not yet given, for as long as the server runs.
///
/// They wait for the learner whose they are: after a hint, after words that could not be taken, and
/// when nobody touched the screen for so long that it signed them out.
final class Drafts: Sendable {
  /// A place to answer at, of one person.
  struct Key: Hashable, Sendable {
    let person: PersonID
    let place: String
  }

  private static let most = 1_024
  private let kept = Mutex<[Key: Response]>([:])

  var isEmpty: Bool { kept.withLock(\.isEmpty) }

  subscript(key: Key) -> Response? {
    get { kept.withLock { $0[key] } }
    set {
      kept.withLock { kept in
        if kept.count >= Self.most { kept = [:] }
        kept[key] = newValue
      }
    }
  }
}
