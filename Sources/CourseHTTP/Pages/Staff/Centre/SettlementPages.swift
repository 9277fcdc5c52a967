import CourseCore
import CourseEngine

extension Pages {
  static let settlementRoutes: [StaffRoute] = [
    .page(settlements, for: .seeSettlements) { desk in try await desk.settlementsPage() },
    .form(settlements + "/new", for: .changeSettlements) { desk in
      try await desk.settlementPage(nil)
    } take: { desk in
      try await desk.keepSettlement(nil)
    },
    .form(settlements + "/list", for: .changeSettlements) { desk in
      try await desk.settlementListPage()
    } take: { desk in
      try await desk.addSettlements()
    },
    .form(settlements + "/{settlement}", for: .changeSettlements) { desk in
      try await desk.settlementPage(try desk.settlement())
    } take: { desk in
      try await desk.keepSettlement(try desk.settlement())
    },
  ]

  private static let settlements = "/staff/settlements"
}

extension StaffDesk {
  private var settlementsPath: String { "/staff/settlements" }

  private var toSettlements: BackLink { BackLink(settlementsPath, centreWords.settlements) }

  /// The settlement that the address names.
  func settlement() throws -> SettlementID {
    guard let id = SettlementID(hex: try call.value("settlement")) else {
      throw Problem(.notFound)
    }
    return id
  }

  fileprivate func settlementsPage() async throws -> PageReply {
    let all = try await engine.settlements(token)
    let titles = Dictionary(all.map { ($0.id, $0.title) }) { $1 }
    let mayChange = may(.changeSettlements)
    let ways =
      mayChange
      ? [
        Item(centreWords.addSettlement, to: settlementsPath + "/new"),
        Item(centreWords.addSettlements, to: settlementsPath + "/list"),
      ] : []
    let part = Part(of: all, at: query.number("page") ?? 1)
    let items = part.items.map { settlement in
      Item(
        settlement.title,
        detail(of: settlement, titles),
        to: mayChange ? "\(settlementsPath)/\(settlement.id)" : nil
      )
    }
    return page(
      centreWords.settlements,
      [
        .text(centreWords.settlementCount(all.count)),
        .list(items, empty: centreWords.noSettlements),
        .parts(part.links(settlementsPath, call.words)),
      ] + (ways.isEmpty ? [] : [.heading(centreWords.more), .list(ways)])
    )
  }

  private func detail(of settlement: Settlement, _ titles: [SettlementID: String]) -> String? {
    let parts = [
      settlement.from.map { centreWords.since(written($0)) },
      settlement.until.map { centreWords.until(written($0)) },
      settlement.predecessor.flatMap { titles[$0] }.map { centreWords.was($0) },
    ]
    let detail = parts.compactMap { $0 }.joined(separator: " · ")
    return detail.isEmpty ? nil : detail
  }

  // MARK: One settlement

  fileprivate func settlementPage(_ id: SettlementID?) async throws -> PageReply {
    let all = try await engine.settlements(token)
    let known = all.first { $0.id == id }
    if id != nil, known == nil { throw Problem(.notFound) }
    let kinds = SettlementKind.allCases.map { Field.Option($0.rawValue, $0.word) }
    let others = all.filter { $0.id != id }.map { Field.Option($0.id.description, $0.title) }
    let fields = [
      Field("kind", centreWords.kind, .menu(kinds), given: [known?.kind.rawValue ?? "thon"]),
      Field(
        "name",
        centreWords.settlementName,
        given: [known?.name ?? ""],
        help: centreWords.settlementNameHelp
      ),
      Field(
        "from",
        centreWords.from,
        .day,
        given: [known?.from?.description ?? ""],
        help: centreWords.fromHelp
      ),
      Field(
        "until",
        centreWords.untilDay,
        .day,
        given: [known?.until?.description ?? ""],
        help: centreWords.untilHelp
      ),
      Field(
        "predecessor",
        centreWords.predecessor,
        .menu([Field.Option("", centreWords.none)] + others),
        given: [known?.predecessor?.description ?? ""]
      ),
    ]
    return page(
      known?.title ?? centreWords.addSettlement,
      back: toSettlements,
      [.form(StaffForm(call.path, fields, [.init(words.save)]))]
    )
  }

  fileprivate func keepSettlement(_ id: SettlementID?) async throws -> PageReply {
    let (from, until) = (try day("from"), try day("until"))
    let draft: SettlementDraft
    do throws(Refusal) {
      draft = try SettlementDraft(
        kind: form["kind"].flatMap { SettlementKind(rawValue: $0) } ?? .thon,
        name: form["name"] ?? "",
        from: from,
        until: until,
        predecessor: settlement("predecessor")
      )
    } catch {
      throw EngineError.refused([Refused(error == .settlementDates ? "until" : "name", error)])
    }
    _ = try await engine.keep(token, draft, as: id)
    return .see(settlementsPath + "?note=saved")
  }

  // MARK: Many at once

  fileprivate func settlementListPage(_ problems: [Block] = []) async throws -> PageReply {
    let list = Field(
      "list",
      centreWords.settlementLines,
      .table(file: centreWords.takeFile),
      help: centreWords.settlementLinesHelp
    )
    return page(
      centreWords.addSettlements,
      back: toSettlements,
      problems + [.form(StaffForm(call.path, [list], [.init(words.save)]))]
    )
  }

  /// Notes the settlements of a list; while a line of it names none, nothing.
  fileprivate func addSettlements() async throws -> PageReply {
    let (drafts, problems) = SettlementList.read(form["list"] ?? "")
    guard problems.isEmpty else {
      let items = problems.map { problem in
        Item(
          centreWords.line(problem.line, problem.text),
          RefusalWords.text(problem.refusal, in: language)
        )
      }
      return try await again().settlementListPage([
        .note(centreWords.linesToMend(problems.count)), .list(items),
      ])
    }
    guard !drafts.isEmpty else { throw EngineError.refused([Refused("list", .settlementMissing)]) }
    _ = try await engine.add(token, drafts)
    return .see(settlementsPath + "?note=saved")
  }
}
