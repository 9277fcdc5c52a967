import CourseCore

/// Lays the question of a step before a learner.
///
/// Nothing of it is kept but the answers: which question comes and how it is arranged follow from
/// the answers given so far, so that it is the same on the next request and in another process.
struct PracticeTable {
  let desk: LessonDesk
  let hasher: Hasher

  /// The question that a step has come to.
  ///
  /// - Throws: `EngineError.notFound` for a step without a question.
  func laid(
    at step: Step,
    after answers: [PracticeAnswered],
    content: any Content
  ) throws -> LaidQuestion {
    switch step.content {
    case .read: throw EngineError.notFound(.question, id: step.id.rawValue)
    case .question(let question): return laid(question, tries: answers, round: 0)
    case .practise(let practise):
      return try laid(practise, at: step.id, after: PracticeRounds(answers), content: content)
    }
  }

  /// The question of a bank that practice has come to.
  private func laid(
    _ practise: Practise,
    at step: StepID,
    after rounds: PracticeRounds,
    content: any Content
  ) throws -> LaidQuestion {
    guard let bank = content.bank(practise.questions.bank, in: desk.language) else {
      throw EngineError.notFound(.question, id: practise.questions.bank.rawValue)
    }
    let fitting = practise.questions.fitting(in: bank)
    if let open = rounds.open.first, let question = fitting.first(where: { $0.id == open.question })
    {
      return laid(question, tries: rounds.open, round: rounds.closed.count)
    }
    var chance = SeededChance(seed: seed(step.rawValue, rounds.closed.count))
    let run = PractiseRun(practise, puts: rounds.closed)
    guard let question = run.next(among: fitting, using: &chance) else {
      throw EngineError.notFound(.question, id: bank.id.rawValue)
    }
    return laid(question, tries: [], round: rounds.closed.count)
  }

  private func laid(
    _ question: Question,
    tries: [PracticeAnswered],
    round: Int
  ) -> LaidQuestion {
    let digest = hasher(question.json.canonicalBytes)
    var chance = SeededChance(seed: seed(digest.description, round))
    return LaidQuestion(
      question: question,
      digest: digest,
      arrangement: question.arrange(using: &chance),
      tries: tries
    )
  }

  /// Chance that is this learner's own and comes out the same each time it is asked for.
  private func seed(_ name: String, _ round: Int) -> Digest {
    hasher(Array("\(desk.person) \(desk.reference) \(name) \(round)".utf8))
  }

  /// The reply to an answer that was sent before.
  ///
  /// - Throws: `EngineError.wrongTry` when no such answer was given.
  func repeated(
    _ response: Response,
    _ id: QuestionID,
    _ tryNumber: Int,
    after answers: [PracticeAnswered],
    at step: Step,
    _ content: any Content
  ) throws -> PracticeReply {
    let laid = try laid(at: step, after: answers, content: content)
    guard
      let place = answers.lastIndex(where: { $0.question == id && $0.attempt == tryNumber })
    else { throw EngineError.wrongTry(expected: laid.tries.count + 1) }
    let before = Array(answers[..<place])
    let then = try self.laid(at: step, after: before, content: content)
    guard then.question.id == id, try then.accept(response) == answers[place].response else {
      throw EngineError.wrongTry(expected: laid.tries.count + 1)
    }
    return then.with(answers[place])
      .reply(
        to: answers[place],
        isStepFinished: step.isFinished(by: Array(answers[...place]))
      )
  }
}

/// A question of a lesson as it lies before a learner, with the tries at it since it was last put.
struct LaidQuestion {
  let question: Question
  let digest: Digest
  let arrangement: Arrangement
  let tries: [PracticeAnswered]

  /// Whether the answer may be told and the learner may go on.
  var isOver: Bool {
    PracticeStep(isPoll: !question.answer.isScored, tries: tries.map(\.isRight)).mayGoOn
  }

  func with(_ answer: PracticeAnswered) -> Self {
    Self(question: question, digest: digest, arrangement: arrangement, tries: tries + [answer])
  }

  /// A hint is shown for each wrong try, and further ones when asked for.
  func view(hints: Int) -> PracticeView {
    PracticeView(
      question: question.id,
      shown: question.shown(in: arrangement, hints: max(hints, tries.count)),
      tryNumber: tries.count + 1,
      mayGoOn: isOver
    )
  }

  func accept(_ response: Response) throws -> Response {
    do throws(ResponseError) {
      return try question.accept(response, in: arrangement)
    } catch { throw EngineError.response(error) }
  }

  func reply(to answer: PracticeAnswered, isStepFinished: Bool) -> PracticeReply {
    let explanation = question.explanation(of: answer.response, in: arrangement)
    return .explained(
      isOver ? explanation : explanation.keepingAnswerBack,
      isStepFinished: isStepFinished,
      mayGoOn: isOver
    )
  }
}

/// The answers given to a practise step, taken apart into the questions they were for.
struct PracticeRounds {
  /// The questions that are over, in the order they were put.
  private(set) var closed: [PractiseRun.Put] = []

  /// The tries at the question that is still open.
  private(set) var open: [PracticeAnswered] = []

  init(_ answers: [PracticeAnswered]) {
    for answer in answers {
      if let first = open.first, first.question != answer.question { open = [] }
      open.append(answer)
      guard PracticeStep(isPoll: false, tries: open.map(\.isRight)).isAnswerShown else { continue }
      closed.append(
        PractiseRun.Put(question: answer.question, wasRightAtFirst: open[0].isRight)
      )
      open = []
    }
  }
}
