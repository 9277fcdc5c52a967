extension Sitting {
  /// Goes on after a drawn question is answered.
  mutating func advance() -> [Action] {
    position = next
    if let position { return [.ask(position: position)] }
    if rules.mayAnswersChange { return [.offerFinish] }
    return endDrawn()
  }

  /// Goes on to the second wordings, or closes where there are none to ask.
  mutating func endDrawn() -> [Action] {
    closeDrawn()
    return askAgain()
  }

  /// Explains the next critical question that was not right and asks its second wording; closes
  /// after the last one.
  mutating func askAgain() -> [Action] {
    position = wanted.first { !isAnswered($0) }
    return position == nil ? close() : standing
  }

  /// Closes the attempt with what is answered.
  mutating func close(_ ending: Outcome.Ending? = nil) -> [Action] {
    closeDrawn()
    let left = part.contains { !isAnswered($0) } || wanted.contains { !isAnswered($0) }
    outcome = Outcome(verdict, ending: ending ?? (left ? .finished : .answered))
    position = nil
    return standing
  }

  /// Closes the attempt because its time has run out; no second wordings are asked.
  mutating func runOut(at now: Span) -> [Action] {
    elapsed = now
    return close(.timeUp)
  }

  /// Ends the part under way.
  mutating func finish() -> [Action] { areDrawnOver || rules.isPlacement ? close() : endDrawn() }

  /// Does what is due without the learner: nothing, unless a sitting was restored at its end.
  mutating func settle() -> [Action] {
    guard position == nil, areDrawnOver || !rules.mayAnswersChange else { return [] }
    return areDrawnOver ? askAgain() : endDrawn()
  }

  mutating func skip() throws(SittingError) -> [Action] {
    guard canSkip, let left = position else { throw .skipNotAllowed }
    skipped.removeAll { $0 == left }
    skipped.append(left)
    return advance()
  }

  mutating func goBack() throws(SittingError) -> [Action] {
    guard canGoBack, let before else { throw .backNotAllowed }
    return show(before)
  }

  mutating func goForward() throws(SittingError) -> [Action] {
    guard canGoForward else { throw .forwardNotAllowed }
    return after.map { show($0) } ?? advance()
  }

  mutating func go(to target: Int) throws(SittingError) -> [Action] {
    guard !areDrawnOver, rules.rules.isBackAllowed else { throw .backNotAllowed }
    guard paper.drawnPositions.contains(target) else { throw .noSuchPosition(target) }
    guard wasDrawnAsked(target) || target == next else { throw .notOpen(position: target) }
    return show(target)
  }

  mutating func showHint() throws(SittingError) -> [Action] {
    guard hintsLeft > 0, let position else { throw .noHint }
    hints[position, default: 0] += 1
    return [.ask(position: position)]
  }

  private mutating func show(_ target: Int) -> [Action] {
    position = target
    return [.ask(position: target)]
  }
}
