/// A count of the commune's table that says something of people, and is hidden where it is small.
package enum PeopleColumn: Hashable, Sendable, CaseIterable {
  case turns, learners, finished

  /// Adults, as in the shares: where other ages stood beside them, the difference would be told.
  case core, declared
  case households

  package func count(_ count: PlaceCount) -> Int {
    switch self {
    case .turns: count.turns
    case .learners: count.people.learners
    case .finished: count.people.finished
    case .core: count.adults.core
    case .declared: count.adults.declared
    case .households: count.households.proficient
    }
  }
}

/// What is hidden of a report where it is made public.
package struct HiddenCells: Hashable, Sendable {
  /// By column: of each row, and of the total after them.
  private let columns: [PeopleColumn: [SmallCells.Cell]]

  /// Learners by row and age band, with the totals of both; the bands are those of `bands`.
  package let ages: SmallCells

  /// The bands that the table of ages has, `nil` for years of birth that nobody knows.
  package static let bands: [AgeBand?] = AgeBand.allCases + [nil]

  package init(_ report: CommuneReport) {
    ages = SmallCells(
      report.rows.map { row in Self.bands.map { row.count.learnersByAge[$0] ?? 0 } },
      rowsHaveTotals: true
    )
    // The learners of a settlement stand in both tables, so that they are hidden in both.
    let learners = ages.cells.map { $0[Self.bands.count] }
    columns = PeopleColumn.allCases.reduce(into: [:]) { columns, column in
      let counts = report.rows.map { column.count($0.count) }
      columns[column] =
        column == .learners ? learners : SmallCells(column: counts).cells.map { $0[0] }
    }
  }

  /// What is hidden of a column in a row of the report, by its place; `nil` for the total.
  package func cell(_ column: PeopleColumn, row: Int?) -> SmallCells.Cell {
    guard let cells = columns[column], let last = cells.last else { return .small }
    return row.map { cells[$0] } ?? last
  }
}
