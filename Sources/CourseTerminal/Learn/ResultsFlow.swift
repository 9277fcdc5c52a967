import CourseCore
import CourseEngine

/// What attempts came to, and the answers given in them.
@MainActor struct ResultsFlow {
  let stage: any Stage
  let visit: Visit

  private var words: Words { stage.words }

  private var engine: Engine { visit.engine }

  /// Lists the attempts that ended, the latest first; of one test, or all.
  func run(only test: AssessmentID? = nil) async throws {
    while true {
      let ended = try await engine.attempts(
        visit.token,
        at: test,
        ended: true,
        in: visit.language
      ).elements
      guard !ended.isEmpty else {
        return try stage.tell(words.learn.noResults, title: words.learn.results)
      }
      var menu = MenuDialogue(
        title: words.learn.results,
        items: ended.map { .init($0.assessment.title, detail: detail($0)) },
        back: words.goBack
      )
      guard case .item(let place) = try stage.play(&menu) else { return }
      try await show(ended[place].attempt)
    }
  }

  private func detail(_ summary: AttemptSummary) -> String {
    let day = summary.isDateTrusted ? summary.began.written : words.learn.dateUnsure
    guard let outcome = summary.outcome else { return day }
    if outcome.level != nil { return day }
    let points = words.learn.mark(outcome.earned.count, outcome.available.count)
    let passed = outcome.isPassed == true ? [words.learn.passed] : []
    return ([day, points] + passed).joined(separator: " · ")
  }

  /// Shows what an attempt came to: what is still to do, and the answers.
  func show(_ attempt: AttemptID) async throws {
    let result = try await engine.result(visit.token, attempt, in: visit.language)
    var items: [MenuDialogue.Item] = []
    if result.mayReview { items.append(.init(words.learn.seeAnswers)) }
    let lessons = result.lessonsToReadAgain
    items += lessons.map { .init(words.readAgain($0.title)) }
    while true {
      var menu = MenuDialogue(
        title: words.resultTitle,
        intro: [Paragraph(result.assessment.title, .bold), .blank] + body(result),
        items: items,
        back: words.goBack
      )
      guard case .item(let place) = try stage.play(&menu) else { return }
      if result.mayReview, place == 0 {
        try await review(attempt, title: result.assessment.title)
      } else {
        let lesson = lessons[place - (result.mayReview ? 1 : 0)].id
        try await LessonFlow(stage: stage, visit: visit).run(lesson)
      }
    }
  }

  private func body(_ result: ResultView) -> [Paragraph] {
    if let level = result.levelTitle {
      return [Paragraph(words.learn.levelHeld(level), .bold)]
    }
    let titles = Titles(engine.content, visit.language)
    let body = result.outcome.paragraphs(words, lesson: titles.lesson)
    guard result.outcome.isPassed == false, let mark = result.passMark else { return body }
    return body + [Paragraph(mark: "• ", words.learn.passMark(mark))]
  }

  /// The answers of an attempt, one to a page.
  func review(_ attempt: AttemptID, title: String) async throws {
    let answers = try await engine.review(visit.token, attempt)
    for (place, answer) in answers.enumerated() {
      var page = TextDialogue(
        title: title,
        progress: words.questionOf(place + 1, answers.count),
        body: Explained(answer).paragraphs(words),
        next: words.goOn,
        escape: .back
      )
      guard try stage.play(&page) == .goOn else { return }
    }
  }
}
