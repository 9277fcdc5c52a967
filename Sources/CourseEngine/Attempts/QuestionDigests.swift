import CourseCore
import Synchronization

/// The digests of questions on offer, so that beginning an attempt need not take them all again.
final class QuestionDigests: Sendable {
  /// A question, looked for by its name alone: questions are long, and equal ones of one name share
  /// their texts, so that to compare them costs nothing.
  private struct Key: Hashable {
    let question: Question

    func hash(into hasher: inout Swift.Hasher) { hasher.combine(question.id) }
  }

  private static let most = 4_096
  private let digests = Mutex<[Key: Digest]>([:])

  func digest(of question: Question, by hasher: Hasher) -> Digest {
    let key = Key(question: question)
    if let digest = digests.withLock({ $0[key] }) { return digest }
    let digest = hasher(question.json.canonicalBytes)
    digests.withLock { digests in
      if digests.count >= Self.most { digests = [:] }
      digests[key] = digest
    }
    return digest
  }
}
