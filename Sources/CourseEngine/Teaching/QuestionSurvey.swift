import CourseCore

/// Counts how people fared with questions, and which wrong answers they share.
struct QuestionSurvey {
  /// So many attempts are looked into for what was answered, the latest: that is slow, and what was
  /// answered years ago tells little.
  private static let mostAttempts = 500

  /// So many people must have given a wrong answer before it is told; of a typed one, which may name
  /// somebody, more.
  private static let leastLearners = (picked: 2, typed: 5)

  private let bank: BankID?
  private var tallies: [Digest: QuestionTally] = [:]

  /// Where what was not right stands in attempts.
  private var missed: [(attempt: FinishedAttempt, questions: [QuestionOutcome])] = []
  private var given: [Digest: [GivenAnswer: (times: Int, learners: Set<PersonID>)]] = [:]

  /// The versions that were asked, as far as they are kept.
  private var kept: [Digest: Question] = [:]

  init(bank: BankID?) { self.bank = bank }

  /// Counts what an attempt came to; the latest attempts come first.
  mutating func add(_ outcome: Outcome, of attempt: FinishedAttempt) {
    let asked = outcome.questions.filter { bank == nil || $0.key.bank == bank }
    for question in asked {
      tallies[question.digest, default: QuestionTally(key: question.key, digest: question.digest)]
        .count(question.result, of: attempt.person)
    }
    let wrong = asked.filter { $0.result == .wrong || $0.result == .partly }
    if !wrong.isEmpty, missed.count < Self.mostAttempts { missed.append((attempt, wrong)) }
  }

  /// Reads what was answered instead of what is right, as far as the answers are still there.
  mutating func readAnswers(in tx: any StoreReading) throws {
    for digest in tallies.values.filter(\.isTelling).map(\.digest) {
      kept[digest] = try tx.content(digest).map { try Question(json: JSONValue(parsing: $0)) }
    }
    for (attempt, questions) in missed {
      let asked = questions.filter { kept[$0.digest] != nil }
      guard !asked.isEmpty, let started = try tx.started(attempt.id) else { continue }
      let answers = try tx.answers(to: attempt.id)
      let last = Dictionary(answers.map { ($0.position, $0.response) }) { $1 }
      for question in asked {
        guard let response = last[question.position], let version = kept[question.digest],
          let item = started.paper.item(at: question.position), item.digest == question.digest
        else { continue }
        note(version.given(response, in: item.arrangement), to: question.digest, attempt.person)
      }
    }
  }

  private mutating func note(_ answer: GivenAnswer, to question: Digest, _ person: PersonID) {
    var count = given[question]?[answer] ?? (0, [])
    count.times += 1
    count.learners.insert(person)
    given[question, default: [:]][answer] = count
  }

  /// The questions of which enough is known, the hardest first.
  var questions: [HardQuestion] {
    tallies.values.filter(\.isTelling).sorted { $0.isHarder(than: $1) }
      .map { tally in
        HardQuestion(
          tally: tally,
          ask: kept[tally.digest]?.ask,
          lesson: kept[tally.digest]?.lesson,
          commonest: commonest(of: tally.digest)
        )
      }
  }

  private func commonest(of question: Digest) -> CommonAnswer? {
    let shared = (given[question] ?? [:]).filter { answer, count in
      let (picked, typed) = Self.leastLearners
      return count.learners.count >= (answer.isTyped ? typed : picked)
    }
    let first = shared.max { one, other in
      // Of answers given as often, the one that stands first in an order of texts.
      (one.value.times, other.key.pieces.map(\.text).joined())
        < (other.value.times, one.key.pieces.map(\.text).joined())
    }
    return first.map { answer, count in
      CommonAnswer(answer: answer, times: count.times, learners: count.learners.count)
    }
  }
}
