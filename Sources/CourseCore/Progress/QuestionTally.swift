/// How people fared with one version of a question: people and answers, counted apart.
package struct QuestionTally: Hashable, Sendable {
  package let key: QuestionKey

  /// The version that was asked.
  package let digest: Digest

  /// How often it was answered; a question left without an answer was not.
  package private(set) var answers = 0

  /// How often all of it was right.
  package private(set) var rightAnswers = 0

  /// Who answered it, however often.
  package private(set) var learners: Set<PersonID> = []

  /// Who had all of it right at least once.
  package private(set) var rightLearners: Set<PersonID> = []

  package init(key: QuestionKey, digest: Digest) {
    self.key = key
    self.digest = digest
  }

  /// So many answers are needed before anything is said of a question: of fewer, chance says more
  /// than the question does, and everybody would know whose they were.
  package static let leastAnswers = 5

  /// Whether enough was answered to say anything.
  package var isTelling: Bool { answers >= Self.leastAnswers }

  /// Counts what an attempt of somebody came to; polls have nothing right.
  package mutating func count(_ result: QuestionOutcome.Result, of person: PersonID) {
    switch result {
    case .unanswered, .unscored: return
    case .right:
      rightAnswers += 1
      rightLearners.insert(person)
    case .partly, .wrong: break
    }
    answers += 1
    learners.insert(person)
  }

  /// Whether less of it was right than of another; of two alike, the one with more answers is first.
  package func isHarder(than other: Self) -> Bool {
    let (mine, theirs) = (rightAnswers * other.answers, other.rightAnswers * answers)
    if mine != theirs { return mine < theirs }
    if answers != other.answers { return answers > other.answers }
    return (key, digest) < (other.key, other.digest)
  }
}
