import CourseCore
import CourseEngine
import HTTPTypes

extension Pages {
  /// The questions of a new centre, one to a page; there for whoever sits at the machine, until
  /// somebody runs the centre.
  static let firstStartRoutes: [PageRoute] = [
    .get("/setup", signedIn: false) { call in
      try await call.checkFirstStart()
      return .see(FirstStartPath.question(.commune))
    },
    .get("/setup/check", signedIn: false) { call in
      try await call.checkFirstStart()
      return call.reviewAnswers()
    },
    .post("/setup/check", signedIn: false) { call in
      try await call.checkFirstStart()
      return try await call.setUp()
    },
    .get("/setup/{number}", signedIn: false) { call in
      try await call.checkFirstStart()
      return call.ask(try call.question())
    },
    .post("/setup/{number}", signedIn: false) { call in
      try await call.checkFirstStart()
      return try call.takeAnswer(to: call.question())
    },
  ]
}

enum FirstStartPath {
  static let review = "/setup/check"

  static func question(_ question: SetupQuestion) -> String { "/setup/\(question.number)" }

  /// The page before one; `nil` before the first.
  static func before(_ question: SetupQuestion) -> String? {
    question.number == 1 ? nil : "/setup/\(question.number - 1)"
  }

  /// The page after one: after the last question everything is shown.
  static func after(_ question: SetupQuestion) -> String {
    question.number == SetupQuestion.allCases.count ? review : "/setup/\(question.number + 1)"
  }
}

extension PageCall {
  /// Whether `/` leads to the questions: at a machine where nobody learns or works yet.
  func beginsFirstStart() async throws -> Bool {
    guard isFromHere, try await site.firstStart.isOpen(at: site.engine) else { return false }
    return try await site.engine.isNew()
  }

  /// - Throws: `Problem` for everybody elsewhere, and once somebody runs the centre.
  fileprivate func checkFirstStart() async throws {
    guard isFromHere, try await site.firstStart.isOpen(at: site.engine) else {
      throw Problem(.notFound)
    }
  }

  fileprivate func question() throws -> SetupQuestion {
    let number = try number("number")
    guard SetupQuestion.allCases.indices.contains(number - 1) else { throw Problem(.notFound) }
    return SetupQuestion.allCases[number - 1]
  }

  /// What was answered so far by who sits here.
  private var answers: SetupAnswers { firstStart.flatMap { site.firstStart[$0] } ?? SetupAnswers() }

  private var firstStartWords: FirstStartWords { .of(language) }

  /// Asks a question; `answers` are those of a form that could not be taken.
  fileprivate func ask(
    _ question: SetupQuestion,
    _ wrong: (answers: SetupAnswers, problem: FirstStartProblem)? = nil
  ) -> PageReply {
    let asked = AskedAtFirstStart(
      question: question,
      answers: wrong?.answers ?? answers,
      problem: wrong?.problem,
      language: language
    )
    return page(
      .firstStart,
      firstStartWords.title,
      status: wrong == nil ? .ok : .unprocessableContent,
      asked.values
    )
  }

  fileprivate func takeAnswer(to question: SetupQuestion) throws -> PageReply {
    let pressed = form["do"]
    var answers = answers
    if let typed = form["answer"], question != .passphrase || !typed.isEmpty {
      answers[question] = typed
    }
    if pressed == "later", question.mayWait { answers[question] = "" }
    if pressed == "back" { return keep(answers, FirstStartPath.before(question) ?? path) }
    if question == .passphrase, form["answer"] != form["again"] {
      return ask(question, (answers, .differ))
    }
    do throws(SetupProblem) { try answers.check(question) } catch {
      return ask(question, (answers, .of(error)))
    }
    return keep(answers, FirstStartPath.after(question))
  }

  /// Keeps the answers, and goes to another page.
  private func keep(_ answers: SetupAnswers, _ path: String) -> PageReply {
    let token = firstStart.flatMap { site.firstStart[$0] == nil ? nil : $0 } ?? FirstStart.Token()
    site.firstStart[token] = answers
    return .see(path).setting(.firstStart, to: token.text)
  }

  /// Shows everything that was answered, before any of it is written.
  fileprivate func reviewAnswers() -> PageReply {
    let words = firstStartWords
    return page(
      .firstStartReview,
      words.review,
      [
        "lead": words.reviewLead, "note": note(["refused": words.refused]),
        "facts": SetupQuestion.allCases.map { question in
          [
            "fact": words.question(question), "value": words.answer(answers, to: question),
            "path": FirstStartPath.question(question), "change": words.change,
          ] as Values
        },
        "write": words.write, "isComplete": answers.firstProblem == nil,
        "missing": answers.firstProblem.map { words.missing(words.question($0)) },
        "next": answers.firstProblem.map(FirstStartPath.question),
      ]
    )
  }

  /// Writes all of it, or nothing.
  fileprivate func setUp() async throws -> PageReply {
    let answers = answers
    if let problem = answers.firstProblem { return .see(FirstStartPath.question(problem)) }
    do {
      _ = try await site.signIns.enter { try await site.engine.setUp(answers.setup) }
    } catch EngineError.refused {
      return .see(FirstStartPath.review + "?note=refused")
    }
    site.firstStart.close()
    return .see("/staff/sign-in?note=set-up").setting(.firstStart, to: nil)
  }
}
