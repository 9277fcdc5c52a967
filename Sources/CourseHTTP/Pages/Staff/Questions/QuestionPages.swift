import CourseCore
import CourseEngine

extension Pages {
  static let questionRoutes: [StaffRoute] = [
    .page("/staff/questions", for: .seeDifficulties) { desk in try await desk.hardPage() },
    .page("/staff/revisions", for: .reviseMarks) { desk in try await desk.revisionsPage() },
    .form("/staff/revisions/{shown}", for: .reviseMarks) { desk in
      try await desk.revisionPage()
    } take: { desk in
      try await desk.revise()
    },
  ]
}

extension StaffDesk {
  private var questions: QuestionWords { .of(language) }

  /// The hardest questions of all tests or of one, with the wrong answer that most gave.
  fileprivate func hardPage() async throws -> PageReply {
    let test = query["assessment"].flatMap { $0.isEmpty ? nil : AssessmentID($0) }
    let hard = try await engine.hardQuestions(token, at: test)
    let part = Part(of: hard, at: query.number("page") ?? 1)
    let path = "/staff/questions?assessment=\(test?.rawValue ?? "")"
    let empty = questions.noneYet(QuestionTally.leastAnswers)
    return page(
      questions.hard,
      [
        .text(questions.hardHelp), .form(testForm),
        .list(part.items.map { item(of: $0) }, empty: empty),
        .parts(part.links(path, call.words)),
      ] + (may(.reviseMarks) ? [.list([Item(questions.revisions, to: "/staff/revisions")])] : [])
    )
  }

  private var testForm: StaffForm {
    let tests =
      engine.content.outlines(in: language).map { Field.Option($0.id.rawValue, $0.title) }
      + engine.content.placements(in: language).map { Field.Option($0.id.rawValue, $0.title) }
    let all = [Field.Option("", questions.allTests)]
    return StaffForm(
      searching: "/staff/questions",
      [Field("assessment", questions.test, .menu(all + tests))],
      words.goOn
    )
  }

  private func item(of question: HardQuestion) -> Item {
    let tally = question.tally
    var lines = [
      questions.rightOf(tally.rightAnswers, tally.answers),
      questions.peopleOf(tally.rightLearners.count, tally.learners.count),
    ]
    if let lesson = question.lesson {
      lines.append(
        call.words.readAgain(Titles(engine.content, language, call.words).lesson(lesson))
      )
    }
    if let common = question.commonest {
      lines.append(questions.commonest(written(common.answer), common.learners))
    }
    let ask = question.ask.map { Markdown($0).plainText } ?? tally.key.question.rawValue
    return Item(ask, lines.joined(separator: " · "))
  }

  private func written(_ answer: GivenAnswer) -> String {
    if let truth = answer.truth { return truth ? call.words.sayTrue : call.words.sayFalse }
    return answer.pieces.map { piece in
      piece.given.map { piece.text.isEmpty ? $0 : "\(piece.text) → \($0)" } ?? piece.text
    }.joined(separator: "; ")
  }

  // MARK: Wrong keys

  /// Questions that were asked in a version that was changed since: the officer says whether the key
  /// was wrong.
  fileprivate func revisionsPage() async throws -> PageReply {
    let all = try await engine.revisable(token)
    let part = Part(of: all, at: query.number("page") ?? 1)
    let items = part.items.map { question in
      Item(
        Markdown(question.ask).plainText,
        questions.askedIn(question.attempts),
        to: "/staff/revisions/\(question.shown)"
      )
    }
    return page(
      questions.revisions,
      back: BackLink("/staff/questions", questions.hard),
      [
        .text(questions.revisionsHelp), .list(items, empty: questions.nothingChanged),
        .parts(part.links("/staff/revisions", call.words)),
      ]
    )
  }

  private func revisable() async throws -> RevisableQuestion {
    let shown = try call.value("shown")
    let all = try await engine.revisable(token)
    guard let question = all.first(where: { $0.shown.description == shown }) else {
      throw Problem(.notFound)
    }
    return question
  }

  fileprivate func revisionPage() async throws -> PageReply {
    let question = try await revisable()
    let reasons = Field.options(RevisionReason.self, in: language)
    let reason = Field("reason", peopleWords.reason, .options(reasons, isSeveral: false))
    return page(
      questions.revise,
      back: BackLink("/staff/revisions", questions.revisions),
      [
        .facts([
          Fact(questions.askedThen, Markdown(question.ask).plainText),
          Fact(questions.askedNow, Markdown(question.askNow).plainText),
          Fact(questions.count, questions.askedIn(question.attempts)),
        ]), .note(questions.reviseHelp),
        .form(StaffForm(call.path, [reason], [.init(questions.revise)])),
      ]
    )
  }

  fileprivate func revise() async throws -> PageReply {
    let question = try await revisable()
    try await engine.revise(
      token,
      question.shown,
      in: question.bank,
      question.question,
      because: chosen("reason")
    )
    return .see("/staff/revisions?note=saved")
  }
}
