package import CourseCore
import Synchronization

/// Where a learner is at work.
package enum Whereabouts: Hashable, Sendable {
  case step(StepPlace)

  /// At a question of a test, by its place among so many; never what was answered.
  case question(Titled<AssessmentID>, number: Int, of: Int)
}

/// What a sign-in was last seen at, and whether its learner asks for the tutor.
struct Seen: Sendable {
  var whereabouts: Whereabouts?

  /// When it was last seen, by the clock that counts from the machine's start.
  var at: Span

  /// When the learner raised a hand, by the same clock.
  var hand: Span?
}

/// Who is at what at this moment: in the memory of this process, and nowhere else.
final class Presence: Sendable {
  /// More sign-ins than this are not open at once.
  private static let most = 4_096
  private let seen = Mutex<[Digest: Seen]>([:])

  /// Whether a class was opened or looked at since the start; else nobody asks who is where, and
  /// answering costs nothing for it.
  private let isWanted = Atomic(false)

  func want() { isWanted.store(true, ordering: .relaxed) }

  var isAskedFor: Bool { isWanted.load(ordering: .relaxed) }

  func note(_ whereabouts: Whereabouts?, of signIn: Digest, at now: Span) {
    seen.withLock { seen in
      if seen.count >= Self.most { seen = [:] }
      seen[signIn, default: Seen(at: now)].at = now
      seen[signIn]?.whereabouts = whereabouts
    }
  }

  func raise(_ isUp: Bool, of signIn: Digest, at now: Span) {
    seen.withLock { seen in
      let before = seen[signIn]
      seen[signIn, default: Seen(at: now)].hand = isUp ? before?.hand ?? now : nil
    }
  }

  func forget(_ signIn: Digest) { seen.withLock { $0[signIn] = nil } }

  func of(_ signIn: Digest) -> Seen? { seen.withLock { $0[signIn] } }
}
