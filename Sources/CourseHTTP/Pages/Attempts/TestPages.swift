import CourseCore
import CourseEngine

extension Pages {
  static let testRoutes: [PageRoute] = [
    .get("/tests") { call in
      let tests = try await call.engine.assessments(
        try call.signedIn(),
        in: call.language,
        call.stretch
      )
      let part = Part(tests)
      return call.page(
        .tests,
        call.words.tests,
        back: call.toHome,
        part.links(call.path, call.words).adding(["tests": part.items.map(call.values(of:))])
      )
    },
    .get("/tests/{test}") { call in
      let test = try await call.engine.assessment(
        try call.signedIn(),
        AssessmentID(try call.value("test")),
        in: call.language
      )
      return call.page(about: test)
    },
    .post("/tests/{test}/begin") { call in
      let view = try await call.engine.begin(
        try call.signedIn(),
        AssessmentID(try call.value("test")),
        in: call.language,
        key: call.form["key"]
      )
      return .see(Path.attempt(view.attempt))
    },
  ]
}

extension PageCall {
  /// What a test is about, and whether it may be begun now.
  fileprivate func page(about test: AssessmentSummary) -> PageReply {
    page(
      .test,
      test.title,
      back: BackLink("/tests", words.tests),
      [
        "intro": test.intro.map { Markdown($0).html() },
        "text": test.isPlacement ? words.placementText : words.testText,
        "time": test.time.map { words.timeLimit(Int($0.milliseconds / 60_000)) },
        "level": test.level.map { words.level($0) }, "isPassed": test.isPassed,
        "refusal": refusal(test.admission),
        "begin": begins(test.admission), "action": Path.test(test.id) + "/begin",
        "hasResults": test.attemptsEnded > 0,
      ]
    )
  }

  private func refusal(_ admission: Admission) -> String? {
    switch admission {
    case .wait(let span): words.waitFor(words.length(span))
    case .limitReached(let limit): words.limitReached(limit)
    case .open, .resume: nil
    }
  }

  private func begins(_ admission: Admission) -> String? {
    switch admission {
    case .open: words.beginTest
    case .resume: words.resumeTest
    case .wait, .limitReached: nil
    }
  }
}
