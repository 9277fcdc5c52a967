import CourseCore

/// A whole sitting of a file: the first page, its questions, and what it came to.
@MainActor struct QuizFlow {
  let stage: any Stage
  let desk: QuizDesk

  /// - Returns: Whether the quiz came to its end.
  func run() async throws -> Bool {
    if !desk.isBegun, desk.outcome == nil,
      try !stage.greet(title: desk.title, intro: desk.content.intro)
    {
      return false
    }
    guard let outcome = try await SittingFlow(stage: stage, desk: desk).run() else { return false }
    try stage.conclude(outcome.paragraphs(stage.words), title: stage.words.resultTitle)
    return true
  }
}

extension Outcome {
  /// What the sitting came to, and what is still to do; titles of lessons where they are known.
  func paragraphs(
    _ words: Words,
    lesson title: (LessonReference) -> String = \.description
  ) -> [Paragraph] {
    var body: [Paragraph] = ending == .timeUp ? [Paragraph(words.timeUp), .blank] : []
    if let level { return body + [Paragraph(words.level(level), .bold)] }
    if isPassed == true { body += [Paragraph(words.passed, .bold), .blank] }
    if available > .zero { body.append(Paragraph(words.outOf(earned.count, available.count))) }
    let right = questions.count { $0.result == .right }
    let scored = questions.count { $0.result != .unscored }
    body.append(Paragraph(words.rightOf(right, scored)))
    guard isPassed == false else { return body }
    body += [.blank, Paragraph(words.stillToDo, .bold)]
    if !isCriticalSatisfied { body.append(Paragraph(mark: "• ", words.criticalToDo)) }
    for lesson in lessonsToReadAgain {
      body.append(Paragraph(mark: "• ", words.readAgain(title(lesson))))
    }
    return body + [Paragraph(mark: "• ", words.tryLater)]
  }
}
