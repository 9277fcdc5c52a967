import CourseCore
import Synchronization

/// The digests of questions, and which of them the store is known to hold, so that beginning an
/// attempt need neither take nor keep them all again.
///
/// What the store holds is known for as long as its `generation` stays the same: a write that was
/// not committed changes it.
final class KeptQuestions: Sendable {
  private struct State {
    var digests: [Key: Digest] = [:]
    var generation: UInt64 = 0
    var kept: Set<Digest> = []
  }

  /// A question, looked for by its name alone: questions are long, and equal ones of one name share
  /// their texts, so that to compare them costs nothing.
  private struct Key: Hashable {
    let question: Question

    func hash(into hasher: inout Swift.Hasher) { hasher.combine(question.id) }
  }

  private static let most = 4_096
  private let state = Mutex(State())

  func digest(of question: Question, by hasher: Hasher) -> Digest {
    let key = Key(question: question)
    if let digest = state.withLock({ $0.digests[key] }) { return digest }
    let digest = hasher(question.json.canonicalBytes)
    state.withLock { state in
      if state.digests.count >= Self.most { state.digests = [:] }
      state.digests[key] = digest
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
