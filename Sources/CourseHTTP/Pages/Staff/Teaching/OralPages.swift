import CourseCore
import CourseEngine

extension Pages {
  static let oralRoutes: [StaffRoute] = [
    .form("/staff/people/{person}/oral", for: .examine) { desk in
      try await desk.oralPage()
    } take: { desk in
      try await desk.examine()
    }
  ]

  /// From the learner's test back to the tutor.
  static let returnRoutes: [PageRoute] = [
    .post("/staff/return") { call in
      guard let tutor = call.tutor else { return .see("/") }
      try await call.engine.signOut(try call.signedIn())
      return .see("/staff").setting(.session, to: tutor.text).setting(.tutor, to: nil)
    }
  ]
}

extension StaffDesk {
  fileprivate func oralPage() async throws -> PageReply {
    let file = try await engine.person(token, try person())
    let forms = engine.content.outlines(in: language)
      .filter { !$0.isRetired && $0.modes.contains(.oral) }
      .map { test in
        Block.form(
          StaffForm(
            call.path,
            [.hidden("assessment", test.id.rawValue)],
            [.init(test.title, isMain: false)]
          )
        )
      }
    return page(
      peopleWords.oral,
      back: toPerson(file),
      [.text(file.view.fullName), .text(teaching.oralHelp)]
        + (forms.isEmpty ? [.text(teaching.noOral)] : forms)
    )
  }

  /// The screen becomes the learner's, and knows whose it was.
  fileprivate func examine() async throws -> PageReply {
    let begun = try await engine.examine(
      token,
      try person(),
      at: AssessmentID(form["assessment"] ?? ""),
      in: language
    )
    return .see(Path.attempt(begun.attempt.attempt))
      .setting(.session, to: begun.signedIn.token.text).setting(.tutor, to: token.text)
  }
}
