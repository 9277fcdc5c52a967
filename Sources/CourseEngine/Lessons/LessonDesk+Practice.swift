import CourseCore

extension LessonDesk {
  /// The question that a step has come to.
  ///
  /// - Throws: `EngineError.notFound` for a step without a question.
  func laid(
    at step: Step,
    after tries: [PracticeTry],
    content: any Content,
    hasher: @escaping Hasher
  ) throws -> LaidQuestion {
    let table = PracticeTable(owner: "\(person) \(reference)", hasher: hasher) {
      content.bank($0, in: language)
    }
    guard let laid = table.laid(at: step, after: tries) else {
      throw EngineError.notFound(.question, id: step.name)
    }
    return laid
  }

  /// The reply to an answer that was sent before.
  ///
  /// - Throws: `EngineError.wrongTry` when no such answer was given.
  func repeated(
    _ response: Response,
    _ id: QuestionID,
    _ tryNumber: Int,
    at step: Step,
    after tries: [PracticeTry],
    content: any Content,
    hasher: @escaping Hasher
  ) throws -> PracticeReply {
    let laid = try laid(at: step, after: tries, content: content, hasher: hasher)
    guard let place = tries.lastIndex(where: { $0.question == id && $0.number == tryNumber })
    else { throw EngineError.wrongTry(expected: laid.tryNumber) }
    let before = Array(tries[..<place])
    let then = try self.laid(at: step, after: before, content: content, hasher: hasher)
    guard then.question.id == id, case .tried(let again) = try then.answer(response),
      again.response == tries[place].response
    else { throw EngineError.wrongTry(expected: laid.tryNumber) }
    return then.reply(
      to: tries[place],
      isStepFinished: step.isFinished(by: before + [tries[place]])
    )
  }
}

extension LaidQuestion {
  func view(hints: Int) -> PracticeView {
    PracticeView(
      question: question.id,
      shown: shown(hints: hints),
      tryNumber: tryNumber,
      mayGoOn: isOver
    )
  }

  /// Takes an answer; refuses it as the engine does.
  func answer(_ response: Response) throws -> Taken {
    do throws(ResponseError) { return try take(response) } catch {
      throw EngineError.response(error)
    }
  }

  func reply(to some: PracticeTry, isStepFinished: Bool) -> PracticeReply {
    let then = with(some)
    return .explained(
      then.explanation(of: some),
      isStepFinished: isStepFinished,
      mayGoOn: then.isOver
    )
  }
}

extension Step {
  /// What is not there when the step has no question: its bank, or itself.
  fileprivate var name: String {
    if case .practise(let practise) = content {
      practise.questions.bank.rawValue
    } else {
      id.rawValue
    }
  }
}
