import CourseCore
import CourseEngine

// The standard table of a commune (`domain.md`, section 1.5): a settlement to a line.
extension CommuneTables {
  var commune: ReportTable {
    let rows = report.rows.enumerated().map { cells(of: $1, at: $0) }
    return made(
      .commune,
      words.communeTable(figures.commune ?? ""),
      columns,
      rows + [cells(of: report.total, at: nil)],
      notes: foot
    )
  }

  private var columns: [String] {
    [
      words.number, words.settlement, words.households, words.adults, words.from14,
      words.teamMembers, words.sessions, words.turns, words.learners, words.finished, words.core,
      words.coreShare, words.target, words.gap, words.vneid, words.proficient,
      words.householdShare, words.notes,
    ]
  }

  /// The cells of a row, by where it stands; `nil` for the total.
  private func cells(of row: CommuneReport.Row, at place: Int?) -> [ReportTable.Cell] {
    let count = row.count
    func people(_ column: PeopleColumn) -> ReportTable.Cell {
      cell(hidden?.cell(column, row: place), .count(column.count(count)))
    }
    /// What follows from a count is hidden with it.
    func beside(_ column: PeopleColumn, _ shown: ReportTable.Cell) -> ReportTable.Cell {
      let isHidden = (hidden?.cell(column, row: place) ?? .shown) != .shown
      return isHidden ? .text(words.beside) : shown
    }
    let isPlace = row.place != .elsewhere
    return [
      place.map { .count($0 + 1) } ?? .empty,
      .text(title(of: row)),
      isPlace ? denominator(row.entered[.households]) : .empty,
      isPlace ? denominator(row.entered[.adults]) : .empty,
      isPlace ? denominator(row.entered[.residentsFrom14]) : .empty,
      .count(count.teamMembers),
      .count(count.sessions.held),
      people(.turns),
      people(.learners),
      people(.finished),
      row.shares[.core] == nil ? .text(words.notChosen) : people(.core),
      isPlace ? beside(.core, percent(row.shares[.core])) : .empty,
      target(row.targets[.core]),
      beside(.core, gap(row.gap(of: .core))),
      people(.declared),
      row.shares[.households] == nil ? .text(words.notChosen) : people(.households),
      isPlace ? beside(.households, percent(row.shares[.households])) : .empty,
      .text(sources(of: row)),
    ]
  }

  func title(of row: CommuneReport.Row) -> String {
    switch row.place {
    case .settlement(let settlement): settlement.title
    case .elsewhere: words.elsewhere
    case .commune: words.total
    }
  }

  /// Of which day the denominators are, and where they come from.
  private func sources(of row: CommuneReport.Row) -> String {
    [(FigureKind.households, words.households), (.adults, words.adults)]
      .compactMap { kind, title in
        row.entered[kind].map { words.source(title, $0.day.written, source(of: $0)) }
      }
      .joined(separator: "; ")
  }

  private var foot: [String] {
    let count = report.total.count
    let called = count.sessions.present + count.sessions.absent
    let teams = report.teams
    return [
      words.counting, words.turnsAreNotPeople,
      words.basis(figures.core ?? words.notChosen, figures.proficient ?? words.notChosen),
      words.teams(written(teams.have), written(teams.all)),
    ]
      + (report.withoutTeam.isEmpty
        ? [] : [words.withoutTeam(report.withoutTeam.map(\.title).joined(separator: ", "))])
      + (hidden == nil && called > 0
        ? [words.attendance(written(count.sessions.present), written(called))] : [])
      + (hidden == nil && count.undatedLearners > 0
        ? [words.undated(written(count.undatedLearners))] : [])
      + (figures.madeOn.map { [words.made(figures.centre ?? "", $0.written)] } ?? [])
  }
}
