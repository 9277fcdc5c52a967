import CourseCore
import CourseEngine

extension Pages {
  static let stuckRoutes: [StaffRoute] = [
    .page("/staff/stuck", for: .followUp) { desk in try await desk.stuckPage() },
    .form("/staff/people/{person}/followup", for: .followUp) { desk in
      try await desk.followupPage()
    } take: { desk in
      try await desk.noteFollowup()
    },
  ]
}

extension StaffDesk {
  fileprivate func stuckPage() async throws -> PageReply {
    let places = try await places(for: .followUp)
    let only = places.own.count == 1 ? places.own.first?.id : nil
    let ask = StaffForm(searching: "/staff/stuck", [settlementField(places)], words.goOn)
    guard let settlement = settlement("settlement") ?? only else {
      return page(words.stuck, [.text(teaching.stuckHelp), .form(ask)])
    }
    let stuck = try await engine.stuck(token, in: settlement)
    let part = Part(of: stuck, at: query.number("page") ?? 1)
    return page(
      words.stuck,
      [
        .text(teaching.stuckHelp),
        .list(
          part.items.map { learner in
            Item(learner.view.fullName, reasons(learner), to: path(of: learner.view.person))
          },
          empty: teaching.nobodyStuck
        ), .parts(part.links("/staff/stuck?settlement=\(settlement)", call.words)),
      ] + (only == nil ? [.form(ask)] : [])
    )
  }

  private func reasons(_ learner: StuckLearner) -> String {
    let titles = Titles(engine.content, language, call.words)
    var reasons = learner.assessments.map { teaching.tried(titles.condition(.assessment($0))) }
    reasons += learner.tasks.map { teaching.notAlone(titles.condition(.task($0))) }
    if let reason = learner.followup?.reason { reasons.append(reason.label(in: language)) }
    if let due = learner.followup?.due { reasons.append(teaching.askAgain(written(due))) }
    return reasons.joined(separator: " · ")
  }

  fileprivate func followupPage() async throws -> PageReply {
    let file = try await engine.person(token, try person())
    let nothing = Field.Option("", teaching.nothingLeft)
    let reasons = Field.options(FollowupReason.self, in: language) + [nothing]
    return page(
      peopleWords.followup,
      back: toPerson(file),
      [
        .text(file.view.fullName),
        .form(
          StaffForm(
            call.path,
            [
              Field("reason", teaching.followupReason, .options(reasons, isSeveral: false)),
              Field("due", teaching.due, .day, help: teaching.dueHelp),
            ],
            [.init(words.save)]
          )
        ),
      ]
    )
  }

  fileprivate func noteFollowup() async throws -> PageReply {
    let id = try person()
    let reason: FollowupReason? = form["reason"] == "" ? nil : try chosen("reason")
    let followup = FollowupNoted(reason: reason, due: reason == nil ? nil : try day("due"))
    try await engine.note(token, followup, of: id)
    return .see(path(of: id) + "?note=saved")
  }
}
