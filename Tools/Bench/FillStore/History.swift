import BenchCentre
import CourseCore
import CourseEngine
import CourseStore

/// Years of a centre's records: learners who each took a test of twenty questions many times.
///
/// The first sittings are taken for real; all others repeat what was recorded of one of them, under
/// a code of their own, through the same store that every record goes through.
struct History {
  private static let attemptsOfEach = 20
  private static let attemptsInOneWrite = 100
  private let centre: BenchCentre

  init(_ centre: BenchCentre) { self.centre = centre }

  /// Writes at least so many records.
  func write(_ count: Int) async throws {
    let samples = try await takeSamples(24)
    var written = samples.reduce(0) { $0 + $1.count }
    var person = PersonID(Self.code())
    var attempts = 0
    while written < count {
      let batch = (0..<Self.attemptsInOneWrite).map { place -> Repetition in
        if attempts % Self.attemptsOfEach == 0 { person = PersonID(Self.code()) }
        attempts += 1
        return Repetition(
          sample: samples[place % samples.count],
          attempt: AttemptID(Self.code()),
          person: person
        )
      }
      try await centre.store.write(at: Clocks.read()) { tx in
        for repetition in batch { repetition.append(to: tx) }
      }
      written += batch.reduce(0) { $0 + $1.sample.count }
    }
  }

  /// Takes tests and returns what was recorded of them.
  private func takeSamples(_ count: Int) async throws -> [Sample] {
    var samples: [Sample] = []
    for number in 0..<count {
      let (_, token) = try await centre.newLearner(number)
      var view = try await centre.engine.begin(token, BenchLibrary.usual, in: .vietnamese)
      while let next = try await centre.answer(view, as: token) { view = next }
      let attempt = view.attempt
      let sample = try await centre.store.read { try Sample(attempt, tx: $0) }
      if let sample { samples.append(sample) }
    }
    precondition(!samples.isEmpty, "a test that was taken leaves records")
    return samples
  }

  private static func code() -> Code128 {
    var chance = SystemRandomNumberGenerator()
    return Code128(using: &chance)
  }
}

/// What was recorded of one sitting.
struct Sample: Sendable {
  let started: AttemptStarted
  let answers: [AttemptAnswered]
  let outcome: Outcome

  /// How many records it has.
  var count: Int { answers.count + 2 }

  /// `nil` where the attempt is not known or not over.
  init?(_ attempt: AttemptID, tx: any StoreReading) throws {
    guard let started = try tx.started(attempt), let outcome = try tx.outcome(of: attempt)
    else { return nil }
    self.started = started
    self.outcome = outcome
    answers = try tx.answers(to: attempt)
  }
}

/// The same sitting as if another person had sat it.
struct Repetition: Sendable {
  let sample: Sample
  let attempt: AttemptID
  let person: PersonID

  func append(to tx: any StoreWriting) {
    let started = AttemptStarted(
      attempt: attempt,
      assessment: sample.started.assessment,
      language: sample.started.language,
      mode: sample.started.mode,
      paper: sample.started.paper,
      rules: sample.started.rules
    )
    tx.append(.attemptStarted(started), about: person, by: person)
    for answer in sample.answers {
      tx.append(.attemptAnswered(repeated(answer)), about: person, by: person)
    }
    let finished = AttemptFinished(attempt: attempt, outcome: sample.outcome)
    tx.append(.attemptFinished(finished), about: person, by: person)
  }

  private func repeated(_ answer: AttemptAnswered) -> AttemptAnswered {
    AttemptAnswered(
      attempt: attempt,
      position: answer.position,
      revision: answer.revision,
      response: answer.response,
      read: answer.read,
      hints: answer.hints,
      elapsed: answer.elapsed
    )
  }
}
