import CourseCore
import CourseEngine

extension Pages {
  static let resultRoutes: [PageRoute] = [
    .get("/results") { call in
      let ended = try await call.engine.attempts(
        try call.signedIn(),
        ended: true,
        in: call.language,
        call.stretch
      )
      let part = Part(ended)
      return call.page(
        .results,
        call.words.results,
        back: call.toHome,
        part.links(call.path, call.words)
          .adding(["results": part.items.map(call.values(of:)), "isEmpty": ended.total == 0])
      )
    },
    .get("/attempts/{attempt}/result") { call in
      let result = try await call.engine.result(
        try call.signedIn(),
        try call.attempt(),
        in: call.language
      )
      return call.page(.result, call.words.resultTitle, call.values(of: result))
    },
    .get("/attempts/{attempt}/review/{number}") { call in try await call.review() },
  ]
}

extension PageCall {
  fileprivate func values(of attempt: AttemptSummary) -> Values {
    let day = attempt.isDateTrusted ? attempt.began.written : words.dateUnsure
    let mark = attempt.outcome.flatMap { outcome in
      outcome.level == nil ? words.mark(outcome.earned.count, outcome.available.count) : nil
    }
    return [
      "path": Path.attempt(attempt.attempt) + "/result", "title": attempt.assessment.title,
      "isDone": attempt.outcome?.isPassed == true,
      "detail": [day, mark].compactMap { $0 }.joined(separator: " · "),
    ]
  }

  /// What an attempt came to: what holds, and what is still to do.
  fileprivate func values(of result: ResultView) -> Values {
    let outcome = result.outcome
    let path = Path.attempt(result.attempt)
    return [
      "test": result.assessment.title, "say": voice(nil, for: path + "/result"),
      "verdict": result.levelTitle.map { words.levelHeld($0) } ?? verdict(outcome),
      "isPassed": outcome.isPassed == true, "isDone": outcome.isPassed != false,
      "toDo": toDo(result),
      "mark": outcome.level == nil
        ? words.mark(outcome.earned.count, outcome.available.count) : nil,
      "ended": outcome.ending == .timeUp ? words.timeUp : nil,
      "lessons": result.lessonsToReadAgain.map { lesson in
        ["path": Path.lesson(lesson.id), "title": words.readAgain(lesson.title)] as Values
      },
      "review": result.mayReview ? "\(path)/review/1" : nil,
      "again": outcome.isPassed == false && result.admission == .open
        ? Path.test(result.assessment.id) : nil,
    ]
  }

  private func verdict(_ outcome: Outcome) -> String {
    if let level = outcome.level { return level > 0 ? words.level(level) : words.levelNone }
    switch outcome.isPassed {
    case true?: return words.testPassed
    case false?: return words.stillToDo
    case nil: return words.thanks
    }
  }

  private func toDo(_ result: ResultView) -> [String] {
    guard result.outcome.isPassed == false else { return [] }
    var toDo = result.passMark.map { [words.passMark($0)] } ?? []
    if !result.outcome.isCriticalSatisfied { toDo.append(words.criticalToDo) }
    toDo.append(words.tryLater)
    return toDo
  }

  /// The answers of an ended attempt, one to a page.
  fileprivate func review() async throws -> PageReply {
    let attempt = try attempt()
    let answers = try await engine.review(try signedIn(), attempt)
    let number = try number("number")
    guard number <= answers.count else { throw Problem(.notFound) }
    let answer = answers[number - 1]
    let path = Path.attempt(attempt)
    return page(
      .explained,
      words.seeAnswers,
      back: number == 1
        ? BackLink(path + "/result", words.resultTitle)
        : BackLink("\(path)/review/\(number - 1)", words.previous),
      explained(answer.shown, answer.response, answer.explanation, withPoints: true).adding([
        "progress": words.questionOf(number, answers.count), "number": number,
        "say": explainedVoice(attempt, answer.position),
        "count": answers.count,
        "next": number < answers.count ? "\(path)/review/\(number + 1)" : path + "/result",
        "label": number < answers.count ? words.goOn : words.backToResult,
      ])
    )
  }
}
