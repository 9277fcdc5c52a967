import CourseCore
import CourseEngine

extension Pages {
  static let mendRoutes: [StaffRoute] = [
    .page("/staff/people/{person}/attempts", for: .mendAttempts) { desk in
      try await desk.attemptsPage()
    },
    .form("/staff/people/{person}/attempts/{attempt}", for: .mendAttempts) { desk in
      try await desk.attemptPage()
    } take: { desk in
      try await desk.mend()
    },
  ]
}

extension StaffDesk {
  fileprivate func attemptsPage() async throws -> PageReply {
    let id = try person()
    let file = try await engine.person(token, id)
    let attempts = try await engine.attempts(token, of: id)
    let part = Part(of: attempts, at: query.number("page") ?? 1)
    let items = part.items.map { attempt in
      Item(
        title(of: attempt),
        detail(of: attempt),
        to: "\(path(of: id))/attempts/\(attempt.id)",
        isDone: attempt.summary?.isPassed == true && attempt.status == .finished
      )
    }
    return page(
      peopleWords.attempts,
      back: toPerson(file),
      [
        .text(file.view.fullName), .list(items, empty: teaching.noAttempts),
        .parts(part.links(call.path, call.words)),
      ]
    )
  }

  private func title(of attempt: AttemptRow) -> String {
    Titles(engine.content, language, call.words).condition(.assessment(attempt.assessment))
  }

  private func detail(of attempt: AttemptRow) -> String {
    let mark = attempt.summary.map { call.words.mark($0.earned.count, $0.available.count) }
    let state =
      switch attempt.status {
      case .open: teaching.open
      case .setAside: teaching.setAside
      case .finished: attempt.summary?.isPassed == true ? teaching.passed : teaching.notPassed
      }
    let began = teaching.began(CalendarDay(attempt.beganAt).written)
    return [state, mark, began].compactMap { $0 }.joined(separator: " · ")
  }

  fileprivate func attemptPage() async throws -> PageReply {
    let id = try person()
    let attempt = try call.attempt()
    guard let row = try await engine.attempts(token, of: id).first(where: { $0.id == attempt })
    else {
      throw Problem(.notFound)
    }
    let back = BackLink("\(path(of: id))/attempts", peopleWords.attempts)
    let facts: [Block] = [.text(detail(of: row))]
    let forms: [Block] =
      (row.status == .finished
        ? [
          .heading(teaching.reopenTitle), .text(teaching.reopenHelp),
          .form(
            mendForm("reopen", Field.options(ReopenReason.self, in: language), teaching.reopen)
          ),
        ] : [])
      + (row.status != .setAside
        ? [
          .heading(teaching.asideTitle), .text(teaching.asideHelp),
          .form(
            mendForm("aside", Field.options(SetAsideReason.self, in: language), teaching.aside)
          ),
        ] : [])
    return page(title(of: row), back: back, facts + forms)
  }

  private func mendForm(_ name: String, _ reasons: [Field.Option], _ button: String) -> StaffForm {
    let field = Field("reason-\(name)", peopleWords.reason, .options(reasons, isSeveral: false))
    return StaffForm(call.path, [field], [.init(button, value: name, isMain: false)])
  }

  fileprivate func mend() async throws -> PageReply {
    let attempt = try call.attempt()
    // Of this person and nobody else, as the address says.
    guard try await engine.attempts(token, of: person()).contains(where: { $0.id == attempt })
    else {
      throw Problem(.notFound)
    }
    if form["do"] == "reopen" {
      try await engine.reopen(token, attempt, because: chosen("reason-reopen"))
    } else {
      try await engine.setAside(token, attempt, because: chosen("reason-aside"))
    }
    return .see(call.path + "?note=saved")
  }
}
