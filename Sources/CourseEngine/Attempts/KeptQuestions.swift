import CourseCore
import Synchronization

/// The digests of questions, and which of them the store is known to hold, so that beginning an
/// attempt need neither take nor keep them all again.
///
/// What the store holds is known for as long as its `generation` stays the same: a write that was
/// not committed changes it.
final class KeptQuestions: Sendable {
  private struct State {
    var digests: [Question: Digest] = [:]
    var generation: UInt64 = 0
    var kept: Set<Digest> = []
  }

  private static let most = 4_096
  private let state = Mutex(State())

  func digest(of question: Question, by hasher: Hasher) -> Digest {
    if let digest = state.withLock({ $0.digests[question] }) { return digest }
    let digest = hasher(question.json.canonicalBytes)
    state.withLock { state in
      if state.digests.count >= Self.most { state.digests = [:] }
      state.digests[question] = digest
    }
    return digest
  }

  /// Those that the store is not known to hold.
  func unknown(of digests: some Sequence<Digest>, at generation: UInt64) -> [Digest] {
    state.withLock { state in
      state.generation == generation ? digests.filter { !state.kept.contains($0) } : Array(digests)
    }
  }

  /// Notes digests that a write keeps, once nothing in that write can throw any more.
  func note(_ digests: Set<Digest>, at generation: UInt64) {
    state.withLock { state in
      if state.generation != generation || state.kept.count >= Self.most { state.kept = [] }
      state.generation = generation
      state.kept.formUnion(digests)
    }
  }
}
