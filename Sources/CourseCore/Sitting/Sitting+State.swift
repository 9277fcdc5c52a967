// What the machine knows of itself at any moment; all of it follows from the answers and the desk.
extension Sitting {
  package var phase: Phase {
    if outcome != nil { return .closed }
    if areDrawnOver { return .again }
    return position == nil ? .finishOffered : .drawn
  }

  var verdict: Verdict {
    var answers: [Int: Response] = [:]
    for position in paper.positions { answers[position] = answer(at: position)?.response }
    return Verdict(paper: paper, rules: rules, questions: questions, answers: answers)
  }

  func question(at position: Int) -> Question? {
    paper.item(at: position).flatMap { questions[$0.digest] }
  }

  /// The last drawn question that is known to have been asked.
  var furthest: Int {
    min(max(position ?? 0, skipped.max() ?? 0, furthestAnswered), paper.drawn.count)
  }

  /// The question asked before the one on the screen.
  var before: Int? {
    paper.drawnPositions.last { $0 < position ?? paper.drawn.count + 1 && wasDrawnAsked($0) }
  }

  /// The question after the one on the screen, of those that were asked.
  var after: Int? {
    guard let position else { return nil }
    return paper.drawnPositions.first { $0 > position && wasDrawnAsked($0) }
  }

  /// The drawn questions that are being asked: all of them, or those of one level.
  var part: Range<Int> { rules.isPlacement ? verdict.climb.asked : paper.drawnPositions }

  /// The drawn question whose turn it is: in the order of the paper, then those left for later.
  var next: Int? {
    let part = part
    return part.first { !isAnswered($0) && !skipped.contains($0) }
      ?? skipped.first { part.contains($0) && !isAnswered($0) }
  }

  /// The second wordings that are to be asked, in their order.
  var wanted: [Int] { missed.compactMap(paper.second) }

  func isTimeUp(at elapsed: Span) -> Bool { rules.timeLimit.map { elapsed >= $0 } ?? false }

  /// Whether a drawn question was asked; of a level held early some never are.
  func wasDrawnAsked(_ position: Int) -> Bool {
    guard rules.isPlacement else { return position <= furthest }
    return position == self.position || answer(at: position) != nil || skipped.contains(position)
  }

  /// What there is to do where the sitting stands, however it came there.
  var standing: [Action] {
    if let outcome { return explanationsAtEnd + [.close(outcome)] }
    if areDrawnOver { return explanationsAtEnd + (position.map { [.ask(position: $0)] } ?? []) }
    return [position.map { .ask(position: $0) } ?? .offerFinish]
  }

  /// The explanations that are due once the drawn questions are over: each missed question after
  /// the second wording answered last, up to the one whose second wording comes now.
  private var explanationsAtEnd: [Action] {
    guard areDrawnOver, outcome?.ending != .timeUp else { return [] }
    let missed = missed
    let answered = missed.lastIndex { paper.second(of: $0).map(isAnswered) ?? false }
    var due: [Action] = []
    for first in missed[((answered ?? -1) + 1)...] {
      let isLast = paper.second(of: first) != nil
      if !isLast || outcome == nil { due.append(.explain(position: first)) }
      if isLast { break }
    }
    return due
  }
}
