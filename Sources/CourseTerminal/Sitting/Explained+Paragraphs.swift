import CourseCore

extension Explained {
  /// What is said about the answer: whether it was right, what is, and why.
  ///
  /// Points are left out in lessons, where nothing counts towards a mark.
  func paragraphs(_ words: Words, withPoints: Bool = true) -> [Paragraph] {
    var body: [Paragraph] = []
    if let explanation { body += [Paragraph(explanation.verdict(words), .bold), .blank] }
    body += Markdown(shown.ask).paragraphs() + [.blank]
    guard let explanation else { return body + given(words) }
    body += parts(of: explanation, words)
    body += explanation.rightLines(shown.kind, words)
    if let comment = explanation.comment { body += [.blank, Paragraph(comment)] }
    if let why = explanation.why { body += [.blank] + Markdown(why).paragraphs() }
    if withPoints, explanation.available > Points(1) {
      let points = words.points(explanation.earned.count, explanation.available.count)
      body += [.blank, Paragraph(points)]
    }
    return body
  }

  /// What was given, part by part.
  private func parts(of explanation: Explanation, _ words: Words) -> [Paragraph] {
    if explanation.parts.isEmpty { return given(words) }
    guard case .scenario(let story) = shown.body else {
      return explanation.parts.enumerated().flatMap { place, part in
        part.paragraphs(shown.kind, place: place, words)
      }
    }
    let says = story.played.map(\.says) + (story.current.map { [$0.says] } ?? [])
    let scenes = says.enumerated().map { place, says in
      let part = explanation.parts.dropFirst(place).first
      return Markdown(says).paragraphs()
        + (part?.paragraphs(.scenario, place: place, words) ?? [])
    }
    return Array(scenes.joined(separator: [.blank]))
  }

  /// The learner's own answer, where nothing else may be shown.
  private func given(_ words: Words) -> [Paragraph] {
    let lines = lines(words)
    if lines.count == 1 { return [Paragraph(words.yourAnswer + " " + lines[0])] }
    return [Paragraph(words.yourAnswer)] + lines.map { Paragraph(mark: "  ", $0) }
  }

  /// The answer as it was given, one line for each part of it.
  private func lines(_ words: Words) -> [String] {
    switch (response, shown.body) {
    case (nil, _): [words.noAnswer]
    case (.truth(let truth), _): [truth ? words.sayTrue : words.sayFalse]
    case (.line(let line), _), (.number(let line, _), _): [line]
    case (.places(let places), .choices(let options, _)):
      places.map { options[$0].text }
    case (.places(let places), .spot(let areas, _)): places.map { areas[$0].name }
    case (.places(let places), .poll(let options)): places.map { options[$0] }
    case (.order(let order), .order(let lines)): order.map { lines[$0] }
    case (.assigned(let given), .match(let lefts, let rights)):
      zip(lefts, given).map { "\($0.text) → \($1.map { rights[$0] } ?? words.noAnswer)" }
    case (.assigned(let given), .sort(let headings, let items)):
      zip(items, given).map { "\($0) → \($1.map { headings[$0] } ?? words.noAnswer)" }
    case (.gaps(let gaps), .fill(let pieces)): Self.lines(gaps, pieces, words)
    case (.replies, .scenario(let story)): story.played.map(\.reply)
    default: [words.noAnswer]
    }
  }

  private static func lines(
    _ gaps: [Response.Gap?],
    _ pieces: [ShownQuestion.Piece],
    _ words: Words
  ) -> [String] {
    let holes = pieces.filter { if case .text = $0 { false } else { true } }
    return zip(gaps, holes).enumerated().map { place, pair in
      let text =
        switch pair {
        case (.line(let line), _): line
        case (.place(let option), .picked(let options)): options[option]
        default: words.noAnswer
        }
      return "\(place + 1). \(text)"
    }
  }
}

extension Explanation {
  fileprivate func verdict(_ words: Words) -> String {
    guard let isRight else { return words.thanks }
    if isRight { return words.right }
    let known = parts.filter { $0.isRight != nil && $0.isPicked == nil }
    let right = known.count { $0.isRight == true }
    return right > 0 && known.count > 1 ? words.partly(right, known.count) : words.notYet
  }

  /// The right answer, for kinds whose parts do not say it.
  fileprivate func rightLines(_ kind: AnswerKey.Kind, _ words: Words) -> [Paragraph] {
    guard isRight == false, let rightAnswer else { return [] }
    let lines: [String]? =
      switch rightAnswer {
      case .truth(let truth): [truth ? words.sayTrue : words.sayFalse]
      case .line(let line): [line]
      case .number(let number, let unit):
        [
          [number.description.replacing(".", with: ","), unit].compactMap { $0 }.joined(
            separator: " "
          )
        ]
      case .sequence(let lines): lines.enumerated().map { "\($0 + 1). \($1)" }
      case .options, .pairs, .groups, .gaps: nil
      }
    guard let lines else { return [] }
    return [.blank, Paragraph(words.rightAnswer, .bold)] + lines.map { Paragraph(mark: "  ", $0) }
  }
}

extension Explanation.Part {
  /// The part with a tick or a cross in front, and the reason below it.
  fileprivate func paragraphs(
    _ kind: AnswerKey.Kind,
    place: Int,
    _ words: Words
  ) -> [Paragraph] {
    var body = [Paragraph(mark: tick + " ", line(kind, place: place, words), look)]
    if isRight == false, let right { body.append(Paragraph(mark: "  ", "✓ " + right)) }
    if let marked { body.append(Paragraph(mark: "  ", words.withMarks(marked))) }
    if let why { body.append(Paragraph(mark: "  ", why)) }
    return body
  }

  private func line(_ kind: AnswerKey.Kind, place: Int, _ words: Words) -> String {
    let head = kind == .fill ? "\(place + 1)." : text
    if kind == .scenario || isPicked != nil {
      return isPicked == true && kind != .scenario ? "\(text) (\(words.picked))" : text
    }
    guard kind != .order else { return text }
    let answer = given ?? words.noAnswer
    return head.isEmpty ? answer : head + (kind == .fill ? " " : " → ") + answer
  }

  private var look: Look { isPicked == true ? .bold : .plain }

  private var tick: String {
    switch (isRight, isPicked) {
    case (true, _): "✓"
    case (false, false): " "
    case (false, _): "×"
    case (nil, _): isPicked == true ? "•" : " "
    }
  }
}
