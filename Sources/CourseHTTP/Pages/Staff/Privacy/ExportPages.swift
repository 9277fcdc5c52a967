import CourseCore
import CourseEngine
import CourseReports

extension Pages {
  static let exportRoutes: [StaffRoute] = [
    .form("/staff/export/people", for: .exportPeople) { desk in
      try await desk.exportPage()
    } take: { desk in
      try await desk.export()
    }
  ]
}

extension StaffDesk {
  /// What the list is for, before it leaves this machine.
  fileprivate func exportPage() async throws -> PageReply {
    let places = try await places(for: .exportPeople)
    let reasons = Field.options(ExportReason.ofPeople, in: language)
    let all = [Field.Option("", peopleWords.allSettlements)]
    return page(
      privacyWords.export,
      back: toPeople,
      [
        .note(privacyWords.exportHelp),
        .form(
          StaffForm(
            call.path,
            [
              Field("settlement", peopleWords.settlement, .menu(all + places.options)),
              Field("reason", privacyWords.exportReason, .options(reasons, isSeveral: false)),
            ],
            [.init(privacyWords.exportNow)]
          )
        ),
      ]
    )
  }

  fileprivate func export() async throws -> PageReply {
    let reason: ExportReason = try chosen("reason")
    let list = try await engine.exportPeople(token, of: settlement("settlement"), because: reason)
    let file = Array(table(of: list).csv.utf8)
    return .file(DownloadedFile(.csv, named: "hoc-vien", file))
  }

  /// The list with who took it, when and why above and below it.
  private func table(of list: PeopleExport) -> ReportTable {
    let mark = privacyWords.exportedBy(
      list.exporter,
      list.day?.written ?? call.words.dateUnsure,
      list.reason.words(in: language)
    )
    return ReportTable(
      name: privacyWords.exportName,
      title: mark,
      heading: [
        peopleWords.fullName, peopleWords.birthYear, peopleWords.settlement, peopleWords.phone,
      ],
      rows: list.people.elements.map { person in
        [
          .text(person.view.fullName),
          person.view.birthYear.map { .text(String($0)) } ?? .empty, .text(person.settlement),
          person.maskedPhone.map { .text($0) } ?? .empty,
        ]
      },
      notes: [mark]
    )
  }
}
