import CourseCore
import CourseEngine

extension PageCall {
  /// What is said about an answer: whether it was right, what is, and why.
  func explained(
    _ shown: ShownQuestion,
    _ response: Response?,
    _ explanation: Explanation?,
    withPoints: Bool = false
  ) -> Values {
    let common: Values = [
      "ask": Markdown(shown.ask).html(), "picture": shown.picture.map(values(of:)),
    ]
    guard let explanation else { return common.adding(["given": given(shown, response)]) }
    let parts = self.parts(explanation, shown)
    return common.adding([
      "verdict": verdict(explanation), "isRight": explanation.isRight == true,
      "isWrong": explanation.isRight == false, "parts": parts,
      "given": parts.isEmpty ? given(shown, response) : nil, "right": right(explanation),
      "comment": explanation.comment, "why": explanation.why.map { Markdown($0).html() },
      "points": withPoints && explanation.available > Points(1)
        ? words.points(explanation.earned.count, explanation.available.count) : nil,
    ])
  }

  private func verdict(_ explanation: Explanation) -> String {
    guard let isRight = explanation.isRight else { return words.thanks }
    if isRight { return words.right }
    let known = explanation.parts.filter { $0.isRight != nil && $0.isPicked == nil }
    let right = known.count { $0.isRight == true }
    return right > 0 && known.count > 1 ? words.partly(right, known.count) : words.notYet
  }

  private func parts(_ explanation: Explanation, _ shown: ShownQuestion) -> [Values] {
    let scenes: [String] =
      if case .scenario(let story) = shown.body {
        story.played.map(\.says) + (story.current.map { [$0.says] } ?? [])
      } else { [] }
    return explanation.parts.enumerated().map { place, part in
      [
        "scene": scenes.indices.contains(place) ? Markdown(scenes[place]).html() : nil,
        "text": text(of: part, shown.kind, place: place), "mark": mark(of: part),
        "isGood": part.isRight == true && part.isPicked != false,
        "isBad": part.isRight == false && part.isPicked != false,
        "isPicked": part.isPicked == true && shown.kind != .scenario,
        "belongs": part.isRight == false ? part.right.map { words.belongs($0) } : nil,
        "marked": part.marked.map { words.withMarks($0) }, "why": part.why,
      ]
    }
  }

  private func text(of part: Explanation.Part, _ kind: AnswerKey.Kind, place: Int) -> String {
    if kind == .scenario || part.isPicked != nil || kind == .order { return part.text }
    let answer = part.given ?? words.noAnswer
    if kind == .fill { return "\(place + 1). \(answer)" }
    return part.text.isEmpty ? answer : "\(part.text) → \(answer)"
  }

  /// What the signs in front of parts say to those who do not see them.
  private func mark(of part: Explanation.Part) -> Values? {
    switch (part.isRight, part.isPicked) {
    case (true?, _): ["sign": "✓", "label": words.isRight]
    case (false?, false?), (nil, _): nil
    case (false?, _): ["sign": "×", "label": words.isNotRight]
    }
  }

  /// The right answer, for kinds whose parts do not say it.
  private func right(_ explanation: Explanation) -> Values? {
    guard explanation.isRight == false, let answer = explanation.rightAnswer else { return nil }
    switch answer {
    case .truth(let truth): return ["line": truth ? words.sayTrue : words.sayFalse]
    case .line(let line): return ["line": line]
    case .number(let number, let unit):
      let written = number.description.replacing(".", with: ",")
      return ["line": [written, unit].compactMap { $0 }.joined(separator: " ")]
    case .sequence(let lines): return ["lines": lines]
    case .options, .pairs, .groups, .gaps: return nil
    }
  }

  /// The learner's own answer, one line for each part of it.
  private func given(_ shown: ShownQuestion, _ response: Response?) -> [String] {
    switch (response, shown.body) {
    case (.truth(let truth)?, _): [truth ? words.sayTrue : words.sayFalse]
    case (.line(let line)?, _), (.number(let line, _)?, _): [line]
    case (.places(let places)?, .choices(let options, _)): places.map { options[$0].text }
    case (.places(let places)?, .spot(let areas, _)): places.map { areas[$0].name }
    case (.places(let places)?, .poll(let options)): places.map { options[$0] }
    case (.order(let order)?, .order(let lines)): order.map { lines[$0] }
    case (.assigned(let given)?, .match(let lefts, let rights)):
      zip(lefts, given).map { "\($0.text) → \($1.map { rights[$0] } ?? words.noAnswer)" }
    case (.assigned(let given)?, .sort(let headings, let items)):
      zip(items, given).map { "\($0) → \($1.map { headings[$0] } ?? words.noAnswer)" }
    case (.gaps(let gaps)?, .fill(let pieces)): lines(gaps, pieces)
    case (.replies?, .scenario(let story)): story.played.map(\.reply)
    default: [words.noAnswer]
    }
  }

  private func lines(_ gaps: [Response.Gap?], _ pieces: [ShownQuestion.Piece]) -> [String] {
    let holes = pieces.filter { if case .text = $0 { false } else { true } }
    return zip(gaps, holes).enumerated().map { place, pair in
      let text =
        switch pair {
        case (.line(let line)?, _): line
        case (.place(let option)?, .picked(let options)): options[option]
        default: words.noAnswer
        }
      return "\(place + 1). \(text)"
    }
  }
}
