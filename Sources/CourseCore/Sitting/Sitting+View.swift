// What the learner may see and do now.
extension Sitting {
  package var canGoBack: Bool {
    outcome == nil && !areDrawnOver && rules.rules.isBackAllowed && before != nil
  }

  package var canGoForward: Bool {
    guard outcome == nil, !areDrawnOver, rules.rules.isBackAllowed, let position else {
      return false
    }
    return after != nil || isAnswered(position)
  }

  /// Whether the current question may be left for later; the last one left may not.
  package var canSkip: Bool {
    guard outcome == nil, !areDrawnOver, rules.rules.isSkipAllowed, let position,
      part.contains(position), !isAnswered(position)
    else { return false }
    return part.contains { $0 != position && !isAnswered($0) }
  }

  /// How many more hints the current question has for the learner.
  package var hintsLeft: Int {
    guard outcome == nil, rules.rules.areHintsAllowed, let position, !isAnswered(position),
      areDrawnOver || part.contains(position), let question = question(at: position)
    else { return 0 }
    return max(0, question.hints.count - (hints[position] ?? 0))
  }

  /// How many questions of the part under way are answered, and how many there are.
  ///
  /// In a placement the part is the level being tried; once closed it is all that was drawn.
  package var progress: (answered: Int, total: Int) {
    let part = partUnderWay
    return (part.count(where: isAnswered), part.count)
  }

  /// The positions without a complete answer, of the part under way.
  package var unanswered: [Int] { partUnderWay.filter { !isAnswered($0) } }

  private var partUnderWay: [Int] {
    switch phase {
    case .drawn, .finishOffered: Array(part)
    case .again: wanted
    case .closed: Array(paper.drawnPositions)
    }
  }

  /// The latest answer to a position.
  package func answer(at position: Int) -> Answer? { answers(at: position).last }

  /// The number the next answer to a position bears.
  package func nextRevision(at position: Int) -> Int { answers(at: position).count + 1 }

  /// Returns the question as the learner may see it, or `nil` when it was not asked.
  ///
  /// A critical question that was not right counts as asked once the drawn questions are over, for
  /// it is explained then even when the learner never came to it.
  package func shown(at position: Int) -> ShownQuestion? { asked(at: position)?.shown }

  /// A question that was asked, to be shown only where somebody looks at it.
  package struct Asked: Hashable, Sendable {
    package let response: Response?
    let question: Question
    let arrangement: Arrangement
    let hints: Int

    package var shown: ShownQuestion {
      question.shown(in: arrangement, response: response, hints: hints)
    }
  }

  /// Returns the question that `shown(at:)` shows, with what was answered.
  package func asked(at position: Int) -> Asked? {
    guard wasAsked(position), let item = paper.item(at: position),
      let question = questions[item.digest]
    else { return nil }
    return Asked(
      response: answer(at: position)?.response,
      question: question,
      arrangement: item.arrangement,
      hints: hints[position] ?? 0
    )
  }

  private func wasAsked(_ position: Int) -> Bool {
    guard paper.drawnPositions.contains(position) else {
      return answer(at: position) != nil || self.position == position
    }
    return wasDrawnAsked(position) || (areDrawnOver && missed.contains(position))
  }

  /// Whether right, wrong and why of a question may be shown now.
  ///
  /// With feedback after each question: once it is answered. At the end: once the attempt is
  /// closed. With none: never, so that a review shows the learner's own answers and the mark of
  /// the whole alone. Whatever the feedback, a critical question that was not right is explained
  /// once the drawn questions are over.
  package func mayExplain(_ position: Int) -> Bool {
    guard wasAsked(position) else { return false }
    if areDrawnOver, missed.contains(position) { return true }
    return switch rules.rules.feedback {
    case .afterEach: outcome != nil || isAnswered(position)
    case .atEnd: outcome != nil
    case .none: false
    }
  }

  /// Returns what may be said about a question, or `nil` while nothing may be.
  package func explanation(at position: Int) -> Explanation? {
    guard mayExplain(position), let item = paper.item(at: position) else { return nil }
    return questions[item.digest]?.explanation(
      of: answer(at: position)?.response,
      in: item.arrangement
    )
  }

  /// The time left; `nil` without a limit.
  package func timeLeft(at elapsed: Span) -> Span? {
    rules.timeLimit.map { max(.zero, $0 - max(self.elapsed, elapsed)) }
  }
}
