import CourseCore
import CourseEngine

extension Pages {
  static let eraseRoutes: [StaffRoute] = [
    .form("/staff/people/{person}/erase", for: .erasePeople) { desk in
      try await desk.erasePage()
    } take: { desk in
      try await desk.erase()
    }
  ]
}

extension StaffDesk {
  /// What goes and what stays, before anything does.
  fileprivate func erasePage() async throws -> PageReply {
    let plan = try await engine.erasurePlan(token, of: try person())
    let file = plan.file
    let numbers = plan.papers.map(\.paper.issued.number.description).joined(separator: ", ")
    let reasons = Field.options(ErasureReason.self, in: language)
    return page(
      privacyWords.erase,
      back: toPerson(file),
      [
        .note(privacyWords.eraseForGood)
      ] + (numbers.isEmpty ? [] : [.note(privacyWords.keepsPapers(numbers))]) + [
        .heading(privacyWords.goes),
        .list(privacyWords.going.map { Item($0) }), .heading(privacyWords.stays),
        .list(privacyWords.staying.map { Item($0) }), .heading(file.view.fullName),
        .form(
          StaffForm(
            call.path,
            [
              Field(
                "fullName",
                privacyWords.nameAgain,
                .line(.name),
                help: privacyWords.nameAgainHelp
              ), Field("reason", peopleWords.reason, .options(reasons, isSeveral: false)),
            ],
            [.init(privacyWords.eraseNow)]
          )
        ),
      ]
    )
  }

  fileprivate func erase() async throws -> PageReply {
    let named = NamedEntry(try person(), fullName: form["fullName"] ?? "")
    try await engine.erase(token, named, because: try chosen("reason"))
    return .see("/staff/people?note=done")
  }
}
