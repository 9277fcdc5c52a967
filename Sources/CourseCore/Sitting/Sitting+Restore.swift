extension Sitting {
  /// Brings a sitting that just began to where recorded answers and the desk left it.
  ///
  /// It never closes a sitting by itself: where everything is answered or the time has run out, the
  /// next tick does.
  ///
  /// - Parameters:
  ///   - answers: All answers recorded, those to one position in the order of their revisions.
  ///   - position: The question that was on the screen; `nil` for the one whose turn it is. One of
  ///     a second wording says that the drawn questions are over.
  ///   - skipped: The positions left for later.
  ///   - hints: How many hints were shown, by position.
  ///   - elapsed: The time of the sitting used.
  ///   - outcome: What the attempt came to, when it has ended.
  /// - Returns: What is to be shown now.
  /// - Throws: `SittingError.misfit` when an answer is not one to this paper.
  package mutating func restore(
    _ answers: [Answer],
    position: Int? = nil,
    skipped: [Int] = [],
    hints: [Int: Int] = [:],
    elapsed: Span = .zero,
    outcome: Outcome? = nil
  ) throws(SittingError) -> [Action] {
    for answer in answers { try restore(answer) }
    self.skipped = skipped.filter { paper.drawnPositions.contains($0) && !isAnswered($0) }
    self.hints.merge(hints.filter { paper.positions.contains($0.key) }, uniquingKeysWith: max)
    self.elapsed = max(self.elapsed, elapsed)
    self.outcome = outcome
    if isOver(deskAt: position) { closeDrawn() }
    self.position = outcome == nil ? place(deskAt: position) : nil
    return standing
  }

  /// What a desk has to hold of the question on the screen; `nil` where the answers alone lead back
  /// to it.
  package var deskPosition: Int? {
    let isPlain = isOver(deskAt: nil) == areDrawnOver && place(deskAt: nil) == position
    return isPlain ? nil : position
  }

  private mutating func restore(_ answer: Answer) throws(SittingError) {
    guard let item = paper.item(at: answer.position), let question = questions[item.digest],
      answer.revision == nextRevision(at: answer.position),
      (try? question.accept(answer.response, in: item.arrangement)) != nil
    else { throw .misfit(position: answer.position) }
    keep(answer, isComplete: question.isComplete(answer.response, in: item.arrangement))
    if answer.hints > 0 { hints[answer.position] = answer.hints }
    elapsed = max(elapsed, answer.elapsed)
  }

  /// Whether the drawn questions were over when the sitting was left.
  private func isOver(deskAt position: Int?) -> Bool {
    guard outcome == nil, !rules.isPlacement else { return outcome != nil }
    return position.map(paper.secondPositions.contains) ?? false
      || furthestAnswered > paper.drawn.count
      || (next == nil && !rules.mayAnswersChange)
  }

  /// The question to show: what lay on the desk, where that can be.
  private func place(deskAt position: Int?) -> Int? {
    if areDrawnOver { return wanted.first { !isAnswered($0) } }
    guard let position, paper.drawnPositions.contains(position),
      rules.rules.isBackAllowed || !isAnswered(position)
    else { return next }
    return position
  }
}
