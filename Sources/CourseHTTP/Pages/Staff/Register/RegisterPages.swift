import CourseCore
import CourseEngine
import CourseReports

extension Pages {
  static let registerRoutes: [StaffRoute] = [
    .form("/staff/register", for: .seeRegister) { desk in
      try await desk.registerPage()
    } take: { desk in
      try await desk.exportRegister()
    },
    .page("/staff/register/print", for: .seeRegister) { desk in try await desk.printRange() },
    .form("/staff/register/lists", for: .endPapers) { desk in
      try await desk.listsPage()
    } take: { desk in
      try await desk.signLists()
    },
  ]
}

/// The register of a year: looked at, printed, and taken out as a table.
extension StaffDesk {
  var registerWords: RegisterWords { .of(language) }

  var toRegister: BackLink { BackLink("/staff/register", registerWords.title) }

  /// The year that is asked for; this one where none is.
  private func year() async throws -> Int {
    let asked = query.number("year") ?? form.number("year")
    if let asked, (1...9_999).contains(asked) { return asked }
    let view = try await engine.registerPlace(token)
    return (view.today ?? CalendarDay(view.wall)).year
  }

  /// What has to be known before anything is done at the desk.
  func placeNotes() async throws -> [Block] {
    let view = try await engine.registerPlace(token)
    if let place = view.place, !view.isHere { return [.note(registerWords.at(place.machine))] }
    let isOpen = view.place == nil ? [Block.note(registerWords.notOpen)] : []
    return isOpen + (view.today == nil ? [.note(registerWords.confirmFirst)] : [])
  }

  fileprivate func registerPage() async throws -> PageReply {
    let year = try await year()
    let register: RegisterView
    do {
      register = try await engine.register(token, of: year, in: language, call.stretch)
    } catch EngineError.registerNotOpen {
      return page(registerWords.title, back: toPapers, try await placeNotes())
    }
    let part = Part(register.rows)
    let path = "/staff/register?year=\(year)"
    return page(
      registerWords.title,
      back: toPapers,
      try await placeNotes() + [
        .form(
          StaffForm(
            searching: "/staff/register",
            [Field("year", registerWords.year, .line(.number), given: [String(year)])],
            registerWords.show
          )
        ),
        .text(register.closing), .list(part.items.map(item), empty: registerWords.empty),
        .parts(part.links(path, call.words)), .heading(words.centre),
        .list([
          Item(registerWords.lists, to: "/staff/register/lists"),
          Item(registerWords.issuing, to: "/staff/issuing"),
        ]), .heading(registerWords.export), .form(exportForm(year)),
      ]
    )
  }

  private func exportForm(_ year: Int) -> StaffForm {
    StaffForm(
      "/staff/register",
      [
        .hidden("year", String(year)),
        Field(
          "reason",
          registerWords.exportReason,
          .menu(Field.options(ExportReason.ofRegister, in: language)),
          help: registerWords.exportHelp
        ),
      ],
      [
        .init(registerWords.book, value: "pdf"), .init(registerWords.csv, value: "csv"),
        .init(registerWords.xlsx, value: "xlsx"),
      ]
    )
  }

  /// A paper as a line of a list.
  func item(_ row: RegisterRow) -> Item {
    let facts = row.entry?.facts
    let name = facts.map { " · \($0.holder.fullName)" } ?? ""
    let detail = [
      row.paper.issued.dated.written, facts?.achievement.title, state(of: row.paper),
    ]
    return Item(
      row.paper.issued.number.description + name,
      detail.compactMap(\.self).joined(separator: " · "),
      to: path(of: row.paper.id),
      isDone: row.paper.handed != nil
    )
  }

  func path(of paper: PaperID) -> String { "/staff/register/papers/\(paper)" }

  func state(of paper: PaperRow) -> String { registerWords.state(of: paper, in: language) }

  // MARK: Paper and files

  fileprivate func printRange() async throws -> PageReply {
    let range = try paperRange()
    let papers = try await engine.register(token, of: range.year, in: language).rows.elements
      .filter { range.numbers.contains($0.paper.issued.number.ordinal) && $0.paper.holds }
      .map(\.paper.id)
    guard !papers.isEmpty else { throw Problem(.notFound) }
    return .paper(try await engine.printPapers(token, papers))
  }

  fileprivate func exportRegister() async throws -> PageReply {
    let reason: ExportReason = try chosen("reason")
    let year = try await year()
    guard form["do"] != "pdf" else {
      return .paper(try await engine.printRegister(token, of: year, for: reason))
    }
    let table = RegisterTable(try await engine.exportRegister(token, of: year, for: reason)).table
    let name = "so-cap-giay-\(year)"
    guard form["do"] == "xlsx" else {
      return .file(DownloadedFile(.csv, named: name, Array(table.csv.utf8)))
    }
    let file = try await engine.registerWorkbook(token, of: [table])
    return .file(DownloadedFile(.xlsx, named: name, file))
  }

  // MARK: Lists

  fileprivate func listsPage() async throws -> PageReply {
    let view = try await engine.registerPlace(token)
    return page(
      registerWords.lists,
      back: toRegister,
      try await placeNotes() + [.text(registerWords.listsLead)]
        + (view.isHere
          ? [
            .form(
              StaffForm(
                call.path,
                passphraseField(view.key),
                [
                  .init(registerWords.signLists),
                  .init(registerWords.showLists, value: "symbol", isMain: false),
                ]
              )
            )
          ] : [])
    )
  }

  fileprivate func signLists() async throws -> PageReply {
    let passphrase = form["passphrase"]
    let lists = try await site.signIns.enter {
      try await engine.signStatusLists(token, passphrase: passphrase)
    }
    if form["do"] == "symbol" { return try await symbolsPage(of: lists) }
    let text = lists.map { $0.text + "\n" }.joined()
    let day = try await engine.registerPlace(token).today
    let name = "danh-sach-giay" + (day.map { "-\($0)" } ?? "")
    return .file(DownloadedFile(.text, named: name, Array(text.utf8)))
  }

  /// The lists as symbols that another station scans from the screen or from a print of the page.
  private func symbolsPage(of lists: [SignedStatusList]) async throws -> PageReply {
    var blocks: [Block] = [.text(registerWords.showLead)]
    for (place, list) in lists.enumerated() {
      blocks.append(.heading(registerWords.listSymbol(place + 1)))
      if let symbol = try await engine.symbol(of: list) {
        blocks.append(.drawing(symbol))
      } else {
        blocks.append(.note(registerWords.listTooLong))
      }
    }
    return page(registerWords.lists, back: toRegister, blocks)
  }
}

extension RegisterWords {
  /// Whether a paper holds, and if not, since when and why.
  func state(of paper: PaperRow, in language: Language) -> String {
    guard let end = paper.end else { return valid }
    let word =
      switch end.end {
      case .withdrawn: withdrawn
      case .voided: voided
      case .replaced: replaced
      }
    let reason = paper.endReason.map { reasonWords($0, in: language) } ?? ""
    return "\(word), \(because(end.day.written, reason))"
  }
}
