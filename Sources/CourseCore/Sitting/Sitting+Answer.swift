extension Sitting {
  /// Takes an answer, which is known by its position and revision.
  ///
  /// The same answer again gets what the first one got and records nothing, also when closed; where
  /// the learner has gone on since, that ends with where the sitting stands now.
  mutating func take(
    _ response: Response,
    position: Int,
    revision: Int,
    at now: Span
  ) throws(SittingError) -> [Action] {
    guard let item = paper.item(at: position), let question = questions[item.digest],
      isKnown(position)
    else { throw .noSuchPosition(position) }
    let given = answers(at: position)
    if given.indices.contains(revision - 1) {
      let first = given[revision - 1]
      guard try accept(response, to: question, item) == first.response else {
        throw .differs(kept: first)
      }
      return reply(to: first, question, item) + standing
    }
    guard outcome == nil else { throw .closed }
    if isTimeUp(at: now) { return runOut(at: now) }
    try checkOpen(position, question)
    guard revision == given.count + 1 else { throw .revisionGap(expected: given.count + 1) }
    let accepted = try accept(response, to: question, item)
    try checkStory(accepted, extends: given.last?.response)
    let answer = Answer(
      position: position,
      revision: revision,
      response: accepted,
      hints: hints[position] ?? 0,
      elapsed: now
    )
    elapsed = now
    return [.record(answer)] + keep(answer, question, item)
  }

  private mutating func keep(_ answer: Answer, _ question: Question, _ item: Paper.Item) -> [Action]
  {
    let isComplete = question.isComplete(answer.response, in: item.arrangement)
    keep(answer, isComplete: isComplete)
    guard isComplete else {
      position = answer.position
      return [.ask(position: answer.position)]
    }
    skipped.removeAll { $0 == answer.position }
    return reply(to: answer, question, item) + (areDrawnOver ? askAgain() : advance())
  }

  /// What is said about an answer at once.
  private func reply(to answer: Answer, _ question: Question, _ item: Paper.Item) -> [Action] {
    guard rules.rules.feedback == .afterEach,
      question.isComplete(answer.response, in: item.arrangement)
    else { return [] }
    return [.explain(position: answer.position)]
  }

  /// Whether a position may be spoken of: how many second wordings there are tells which questions
  /// are critical.
  private func isKnown(_ position: Int) -> Bool {
    paper.drawnPositions.contains(position) || position == self.position
      || answer(at: position) != nil
  }

  private func accept(
    _ response: Response,
    to question: Question,
    _ item: Paper.Item
  ) throws(SittingError) -> Response {
    do { return try question.accept(response, in: item.arrangement) } catch {
      throw .response(error)
    }
  }

  /// Checks that the learner may answer a question now.
  private func checkOpen(_ position: Int, _ question: Question) throws(SittingError) {
    let isInPart = areDrawnOver ? wanted.contains(position) : part.contains(position)
    if position == self.position, isInPart, !isAnswered(position) { return }
    let mayReturn = !areDrawnOver && rules.rules.isBackAllowed && isInPart
    if isAnswered(position) {
      let mayChange = mayReturn && rules.mayAnswersChange && question.answer.kind != .scenario
      if !mayChange, let last = answer(at: position) { throw .stands(kept: last) }
    } else if !mayReturn || (position > furthest && position != next) {
      throw .notOpen(position: position)
    }
  }

  /// Checks that a story goes on from the replies kept, by one; other answers have no such thread.
  private func checkStory(
    _ response: Response,
    extends last: Response?
  ) throws(SittingError) {
    guard case .replies(let replies) = response else { return }
    var given: [Int] = []
    if case .replies(let earlier) = last { given = earlier }
    guard Array(replies.dropLast()) == given else { throw .storyOutOfStep }
  }
}
