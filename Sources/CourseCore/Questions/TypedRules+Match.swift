extension TypedRules {
  /// Returns the easiest step of the ladder on which a typed line meets an accepted one, and which
  /// one it met; `nil` when it meets none.
  package func match(_ line: String, with accepted: [String]) -> (rung: MatchRung, text: String)? {
    let typed = line.tidied.withoutEndPunctuation
    var best: (rung: MatchRung, text: String)?
    for text in accepted {
      guard let rung = rung(of: typed, for: text.tidied.withoutEndPunctuation) else { continue }
      if rung == .same { return (rung, text) }
      if let found = best?.rung, found <= rung { continue }
      best = (rung, text)
    }
    return best
  }

  private func rung(of typed: String, for accepted: String) -> MatchRung? {
    if typed == accepted { return .same }
    let (cased, wanted) =
      isCaseExact ? (typed, accepted) : (typed.lowercased(), accepted.lowercased())
    if cased == wanted { return .letterCase }
    let (spelled, meant) = (Spelling.folded(cased), Spelling.folded(wanted))
    if spelled == meant { return .spelling }
    if marks != .exact, LetterMarks.areOnlyMissing(in: spelled, from: meant) {
      return .missingMarks
    }
    return nil
  }
}

extension TypedRules {
  /// What may be said about a line typed into a field, a gap for example.
  func part(given line: String?, accepted: [String]) -> Explanation.Part {
    let match = line.flatMap { self.match($0, with: accepted) }
    let isUnmarked = marks == .shown && match?.rung == .missingMarks
    return Explanation.Part(
      given: line,
      isRight: match != nil,
      right: accepted.first,
      marked: isUnmarked ? match?.text : nil
    )
  }
}
