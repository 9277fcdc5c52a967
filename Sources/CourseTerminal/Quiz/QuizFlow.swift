import CourseCore

/// A whole quiz: the first page, its questions with the texts between them, and what it came to.
@MainActor package struct QuizFlow {
  let stage: any Stage
  let desk: QuizDesk

  package init(stage: any Stage, desk: QuizDesk) {
    self.stage = stage
    self.desk = desk
  }

  /// - Returns: Whether the quiz came to its end.
  package func run() async throws -> Bool {
    if !desk.isBegun, desk.outcome == nil, try !greet() { return false }
    var flow = SittingFlow(stage: stage, desk: desk)
    flow.readings = desk.content.readings
    guard let outcome = try await flow.run() else { return false }
    var page = TextDialogue(
      title: stage.words.resultTitle,
      body: outcome.paragraphs(stage.words),
      next: stage.words.finish,
      hasMenu: false
    )
    _ = try stage.play(&page)
    return true
  }

  /// The first page; false when the learner leaves at once.
  private func greet() throws -> Bool {
    let words = stage.words
    let intro = desk.content.intro.map { Markdown($0).paragraphs() + [.blank] } ?? []
    var page = TextDialogue(
      title: desk.title,
      body: intro + [Paragraph(words.howTo)],
      next: words.begin
    )
    return try stage.play(&page) == .goOn
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
