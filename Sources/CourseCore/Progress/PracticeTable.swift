/// Lays the question of a step before a learner.
///
/// Nothing of it is kept but the tries: which question comes and how it is arranged follow from
/// them, so that it is the same at the next look and in another process.
package struct PracticeTable {
  /// Whose practice it is, and of which lesson: chance is this learner's own.
  private let owner: String
  private let hasher: ([UInt8]) -> Digest
  private let bank: (BankID) -> Bank?

  package init(
    owner: String,
    hasher: @escaping ([UInt8]) -> Digest,
    bank: @escaping (BankID) -> Bank?
  ) {
    self.owner = owner
    self.hasher = hasher
    self.bank = bank
  }

  /// The question that a step has come to; `nil` for a text, and where the bank has none that fits.
  package func laid(at step: Step, after tries: [PracticeTry]) -> LaidQuestion? {
    switch step.content {
    case .read: nil
    case .question(let question): laid(question, tries: tries, round: 0)
    case .practise(let practise): laid(practise, at: step.id, after: PracticeRounds(tries))
    }
  }

  /// The question of a bank that practice has come to.
  private func laid(
    _ practise: Practise,
    at step: StepID,
    after rounds: PracticeRounds
  ) -> LaidQuestion? {
    guard let bank = bank(practise.questions.bank) else { return nil }
    let fitting = practise.fitting(in: bank)
    let round = rounds.closed.count
    if let open = rounds.open.first, let question = fitting.first(where: { $0.id == open.question })
    {
      return laid(question, tries: rounds.open, round: round)
    }
    var chance = SeededChance(seed: seed(step.rawValue, round))
    return PractiseRun(practise, puts: rounds.closed).next(among: fitting, using: &chance)
      .map { laid($0, tries: [], round: round) }
  }

  private func laid(_ question: Question, tries: [PracticeTry], round: Int) -> LaidQuestion {
    let digest = hasher(question.json.canonicalBytes)
    var chance = SeededChance(seed: seed(digest.description, round))
    return LaidQuestion(
      question: question,
      digest: digest,
      arrangement: question.arrange(using: &chance),
      tries: tries
    )
  }

  /// Chance that comes out the same each time it is asked for.
  private func seed(_ name: String, _ round: Int) -> Digest {
    hasher(Array("\(owner) \(name) \(round)".utf8))
  }
}

/// A question of a lesson as it lies before a learner, with the tries at it since it was last put.
package struct LaidQuestion: Hashable, Sendable {
  package let question: Question
  package let digest: Digest
  package let arrangement: Arrangement
  package let tries: [PracticeTry]

  /// Whether the answer may be told and the learner may go on.
  package var isOver: Bool {
    PracticeStep(isPoll: !question.answer.isScored, tries: tries.map(\.isRight)).mayGoOn
  }

  package var tryNumber: Int { tries.count + 1 }

  /// The question as it is asked; a hint is shown for each wrong try, and further ones when asked
  /// for.
  package func shown(hints: Int = 0) -> ShownQuestion {
    question.shown(in: arrangement, hints: max(hints, tries.count))
  }

  /// Takes an answer as the next try, or as the next reply of a story that goes on.
  ///
  /// - Throws: `ResponseError` for an answer that does not fit.
  package func take(_ response: Response) throws(ResponseError) -> Taken {
    let accepted = try question.accept(response, in: arrangement)
    guard question.isComplete(accepted, in: arrangement) else {
      return .goesOn(question.shown(in: arrangement, response: accepted))
    }
    return .tried(
      PracticeTry(
        question: question.id,
        digest: digest,
        arrangement: arrangement,
        response: accepted,
        isRight: question.grade(accepted, in: arrangement).isRight,
        number: tryNumber
      )
    )
  }

  /// What an answer comes to.
  package enum Taken: Hashable, Sendable {
    case goesOn(ShownQuestion)
    case tried(PracticeTry)
  }

  package func with(_ next: PracticeTry) -> Self {
    Self(question: question, digest: digest, arrangement: arrangement, tries: tries + [next])
  }

  /// What may be said to a try: the right answer only once the question is over.
  package func explanation(of some: PracticeTry) -> Explanation {
    let explanation = question.explanation(of: some.response, in: arrangement)
    return isOver ? explanation : explanation.keepingAnswerBack
  }
}
