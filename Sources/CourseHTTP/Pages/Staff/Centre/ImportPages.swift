import CourseCore
import CourseEngine

extension Pages {
  static let importRoutes: [StaffRoute] = ImportedTable.allCases.map { table in
    .form(table.path, for: .importPeople, bodyBytes: 24 << 20) { desk in
      desk.importPage(table)
    } take: { desk in
      try await desk.importTable(table)
    }
  }
}

/// What may come as a table that an office program wrote.
enum ImportedTable: String, Hashable, Sendable, CaseIterable {
  case people, teams

  var path: String { "/staff/import/\(rawValue)" }

  /// The heading of the column that a field is read from; tables are in Vietnamese whatever the page
  /// is in.
  fileprivate static func column(of field: String) -> String {
    switch field {
    case "fullName": "Họ và tên"
    case "birthYear": "Năm sinh"
    case "settlement": "Thôn"
    case "groups": "Nhóm"
    case "phone", "phoneOwner": "Điện thoại"
    case "consents": "Đồng ý"
    default: field
    }
  }
}

/// What a table came to, whatever it is of.
private struct ImportReport {
  let summary: String
  let problems: [LineProblem]
  var likely: [Int] = []
  let isWritten: Bool
}

extension StaffDesk {
  /// How many problems one page tells.
  private static let mostShown = 200

  /// A table that is longer than this is not written back into its field.
  private static let mostTyped = 40_000

  fileprivate func importPage(_ table: ImportedTable, _ report: [Block] = []) -> PageReply {
    let field = Field(
      "table",
      centreWords.table,
      .table(file: centreWords.takeFile),
      help: centreWords.columns(table)
    )
    return page(
      centreWords.importTitle(table),
      report + [
        .text(centreWords.importLead),
        .form(StaffForm(call.path, [field], [.init(centreWords.checkTable, value: "check")])),
      ]
    )
  }

  /// Looks through a table and tells everything that is wrong with it; a second press writes it.
  fileprivate func importTable(_ table: ImportedTable) async throws -> PageReply {
    if form["do"] == "write" { return try await writeTable(table) }
    let text = form["table"] ?? ""
    let report = try await report(on: table, text, once: nil)
    let shown = blocks(of: report)
    guard report.problems.isEmpty else {
      return (text.utf8.count <= Self.mostTyped ? again() : self).importPage(table, shown)
    }
    let key = site.tables.keep(text, of: staff.person, as: table)
    let write = StaffForm(
      call.path,
      [.hidden("once", key)],
      [.init(centreWords.writeTable, value: "write")]
    )
    return page(
      centreWords.importTitle(table),
      back: BackLink(call.path, centreWords.otherTable),
      shown + [.text(centreWords.notYetWritten), .form(write)]
    )
  }

  private func writeTable(_ table: ImportedTable) async throws -> PageReply {
    let key = form["once"] ?? ""
    guard let text = site.tables.table(key, of: staff.person, as: table) else {
      return importPage(table, [.note(centreWords.tableGone)])
    }
    let report = try await report(on: table, text, once: key)
    guard report.isWritten else { return again().importPage(table, blocks(of: report)) }
    return page(centreWords.importTitle(table), [.good(report.summary)])
  }

  /// With a key the table is written, once; else only what is wrong is told.
  private func report(
    on table: ImportedTable,
    _ text: String,
    once key: String?
  ) async throws -> ImportReport {
    let once = key.map { Repetition(key: $0, request: Array(text.utf8)) }
    switch table {
    case .people:
      let done = try await engine.importPeople(token, text, isFinal: key != nil, once: once)
      return ImportReport(
        summary: done.isWritten
          ? centreWords.peopleWritten(done.count) : centreWords.peopleFound(done.count),
        problems: done.problems,
        likely: done.likely,
        isWritten: done.isWritten
      )
    case .teams:
      let done = try await engine.importTeams(token, text, isFinal: key != nil, once: once)
      return ImportReport(
        summary: done.isWritten
          ? centreWords.teamsWritten(done.memberCount, done.teamCount)
          : centreWords.teamsFound(done.memberCount, done.teamCount),
        problems: done.problems,
        isWritten: done.isWritten
      )
    }
  }

  private func blocks(of report: ImportReport) -> [Block] {
    let problems = report.problems.prefix(Self.mostShown).map { problem in
      Item(
        centreWords.lineOf(problem.line, ImportedTable.column(of: problem.refused.field)),
        RefusalWords.text(problem.refused.refusal, in: language)
      )
    }
    let wrong: [Block] =
      report.problems.isEmpty
      ? [] : [.note(centreWords.linesToMend(report.problems.count)), .list(Array(problems))]
    let lines = report.likely.prefix(Self.mostShown).map { String($0) }.joined(separator: ", ")
    let likely: [Block] = lines.isEmpty ? [] : [.note(centreWords.likelyLines(lines))]
    return [.text(report.summary)] + wrong + likely
  }
}
