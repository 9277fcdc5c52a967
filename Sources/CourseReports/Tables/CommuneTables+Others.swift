import CourseCore
import CourseEngine

extension CommuneTables {
  /// Every indicator of the whole commune, with what it is a share of.
  var indicators: ReportTable {
    made(
      .indicators,
      words.indicators,
      [
        words.indicator, words.numerator, words.denominator, words.percent, words.target,
        words.gap, words.asOf, words.sourceHeading,
      ],
      Indicator.allCases.map(cells)
    )
  }

  private func cells(of indicator: Indicator) -> [ReportTable.Cell] {
    let total = report.total
    let share = total.shares[indicator]
    let figure = total.entered[indicator.denominator]
    let mark = share.flatMap { hiding(of: indicator, $0.numerator) }
    return [
      .text(indicator.title(in: language)),
      share.map { cell(mark, .count($0.numerator)) } ?? .text(missing(indicator)),
      denominator(figure),
      mark == nil ? percent(share) : .text(words.beside),
      target(total.targets[indicator]),
      mark == nil ? gap(total.gap(of: indicator)) : .text(words.beside),
      figure.map { .text($0.day.written) } ?? .empty,
      figure.map { .text(source(of: $0)) } ?? .empty,
    ]
  }

  private func missing(_ indicator: Indicator) -> String {
    indicator == .workingAgeTrained && figures.core != nil ? words.noWorkingAge : words.notChosen
  }

  /// How a numerator is hidden, as in the table by settlement where it stands there too.
  private func hiding(of indicator: Indicator, _ numerator: Int) -> SmallCells.Cell? {
    guard let hidden else { return nil }
    let cell =
      switch indicator {
      case .core: hidden.cell(.core, row: nil)
      case .vneid: hidden.cell(.declared, row: nil)
      case .households: hidden.cell(.households, row: nil)
      case .workingAgeTrained, .workers, .officials:
        numerator < SmallCells.least ? SmallCells.Cell.small : .shown
      }
    return cell == .shown ? nil : cell
  }

  /// By target group; somebody in two groups counts in both, so that there is no total.
  var groups: ReportTable {
    let groups = Audience.allCases.filter { report.byGroup[$0] != nil }
    let counts = groups.map { report.byGroup[$0] ?? PeopleCount() }
    let columns: [(String, (PeopleCount) -> Int)] = [
      (words.learners, \.learners), (words.finished, \.finished),
    ]
    let marks = columns.map { column in SmallCells(column: counts.map(column.1)).cells }
    let rows = groups.indices.map { place in
      [ReportTable.Cell.text(groups[place].title(in: language))]
        + columns.indices.map { column in
          cell(
            hidden == nil ? nil : marks[column][place][0],
            .count(columns[column].1(counts[place]))
          )
        }
    }
    return made(.groups, words.groups, [words.group] + columns.map(\.0), rows)
  }

  /// Who learnt in the period, by settlement and age.
  var ages: ReportTable {
    let bands = HiddenCells.bands
    func cells(of row: CommuneReport.Row, at place: Int) -> [ReportTable.Cell] {
      let counts = bands.map { row.count.learnersByAge[$0] ?? 0 } + [row.count.people.learners]
      return [.text(title(of: row))]
        + counts.enumerated().map { column, count in
          cell(hidden?.ages.cells[place][column], .count(count))
        }
    }
    return made(
      .ages,
      words.ages,
      [words.settlement] + bands.map { $0?.text ?? words.unknownAge } + [words.total],
      report.rows.enumerated().map { cells(of: $1, at: $0) }
        + [cells(of: report.total, at: report.rows.count)]
    )
  }

  /// What the commune entered of itself and only shows; counts over periods also by the month.
  var entered: ReportTable {
    let rows = report.context.map { figure -> [ReportTable.Cell] in
      let days = figure.from.map { "\($0.written)–\(figure.day.written)" } ?? figure.day.written
      return [
        .text(figure.name.title(in: language)), .text(value(of: figure)),
        .text(days), perMonth(figure), .text(source(of: figure)),
      ]
    }
    return made(
      .entered,
      words.entered,
      [words.figure, words.value, words.asOf, words.perMonth, words.sourceHeading],
      rows
    )
  }

  /// As it was entered; a count of which there is a whole also as a share of that.
  private func value(of figure: EnteredFigure) -> String {
    let entered = figure.value.text(in: language)
    guard case .kind(let kind) = figure.name, let base = kind.base,
      let count = figure.value.exactCount
    else { return entered }
    return text(of: Share(count, of: report.total.entered[base])) ?? entered
  }

  private func perMonth(_ figure: EnteredFigure) -> ReportTable.Cell {
    guard let count = figure.value.exactCount, let from = figure.from,
      let period = ReportPeriod(from, through: figure.day)
    else { return .empty }
    return .hundredths(period.perMonth(count))
  }
}
