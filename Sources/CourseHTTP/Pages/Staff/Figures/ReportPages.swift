import CourseCore
import CourseEngine
import CourseReports

extension Pages {
  static let reportRoutes: [StaffRoute] = [
    .page("/staff/figures", for: .seeFigures) { desk in try await desk.reportPage() },
    .page("/staff/figures/file", for: .seeFigures) { desk in try await desk.reportFile() },
  ]
}

/// What a report page was asked for.
private struct ReportQuery {
  let window: ReportPeriod.Window?
  let from, through: CalendarDay?
  let isPublic: Bool

  init(_ query: Form) {
    window = query["window"].flatMap { ReportPeriod.Window(rawValue: $0) }
    from = query["from"].flatMap { CalendarDay(typed: $0) }
    through = query["through"].flatMap { CalendarDay(typed: $0) }
    isPublic = query["public"] == "yes"
  }

  /// A window round the last day that was asked for, or round today; `nil` for the usual one.
  func period(today: CalendarDay?) -> ReportPeriod? {
    if let window { return (through ?? today).map { ReportPeriod(window, around: $0) } }
    guard let from, let through else { return nil }
    return ReportPeriod(from, through: through)
  }
}

extension StaffDesk {
  var figureWords: FigureWords { .of(language) }

  private func figures(_ asked: ReportQuery) async throws -> CommuneFigures {
    let today = try await engine.today()
    return try await engine.communeFigures(token, for: asked.period(today: today))
  }

  /// The figures of a period: shares with what they are of, the chart, and every table.
  fileprivate func reportPage() async throws -> PageReply {
    let asked = ReportQuery(query)
    let figures = try await figures(asked)
    let tables = CommuneTables(figures, isPublic: asked.isPublic, in: language)
    let chart = ShareChart(figures, isPublic: asked.isPublic, in: language)
    let shares: [Block] =
      asked.isPublic
      ? [.note(figureWords.publicNote)] : [.heading(figureWords.shares), .facts(facts(figures))]
    return page(
      figureWords.title,
      [.form(periodForm(figures.report.period))] + shares
        + [.heading(figureWords.chart), .drawing(chart.svg)]
        + tables.all.flatMap(blocks)
        + [.heading(figureWords.notice), .text(tables.notice)]
        + [.heading(figureWords.files), .list(files(tables, of: figures.report.period, asked))]
        + (may(.enterFigures) ? [.list(entering)] : [])
    )
  }

  private func periodForm(_ period: ReportPeriod) -> StaffForm {
    let windows: [(ReportPeriod.Window?, String)] = [
      (nil, figureWords.ownDays), (.month, figureWords.months), (.quarter, figureWords.quarter),
      (.halfYear, figureWords.halfYear), (.year, figureWords.year),
      (.calendarMonth, figureWords.calendarMonth),
    ]
    return StaffForm(
      searching: "/staff/figures",
      [
        Field(
          "window",
          figureWords.window,
          .menu(windows.map { Field.Option($0.0?.rawValue ?? "", $0.1) })
        ),
        Field("from", figureWords.from, .day, given: [period.first.written]),
        Field("through", figureWords.through, .day, given: [period.last.written]),
      ],
      figureWords.show
    )
  }

  private var entering: [Item] {
    [
      Item(figureWords.enter, to: "/staff/figures/enter"),
      Item(figureWords.entered, to: "/staff/figures/entered"),
    ]
  }

  private func facts(_ figures: CommuneFigures) -> [Fact] {
    Indicator.allCases.map { indicator in
      let share = figures.report.total.shares[indicator]
      return Fact(
        indicator.title(in: language),
        share.map(text) ?? figureWords.notChosen
      )
    }
  }

  /// A share as screens show it, always with what it is of, the day and the source.
  private func text(of share: Share) -> String {
    let numerator = count(share.numerator)
    guard let denominator = share.denominator else {
      return "\(numerator) – \(figureWords.noDenominator)"
    }
    let source =
      switch denominator.source {
      case .entered(let text): text
      case .sum(let count): figureWords.sum(count)
      }
    let asOf = figureWords.asOf(denominator.day.written, source)
    guard let whole = share.whole, whole > 0 else {
      return "\(numerator) – \(figureWords.inexact) (\(asOf))"
    }
    let percent = Percentage.screenText(share.numerator, of: whole, in: language)
    let conflict = share.standing == .conflict ? " – \(figureWords.conflict)" : ""
    return "\(numerator)/\(count(whole)) (\(percent))\(conflict); \(asOf)"
  }

  private func count(_ number: Int) -> String { Decimal(units: Int64(number)).text(in: language) }

  private func blocks(of table: ReportTable) -> [Block] {
    guard !table.rows.isEmpty else { return [] }
    let rows = table.rows.map { row in row.map { text(of: $0) } }
    return [.heading(table.title), .table(headings: table.heading, rows: rows)]
      + table.notes.map { .text($0) }
  }

  private func text(of cell: ReportTable.Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .count(let number): count(number)
    case .hundredths(let number): Decimal(units: Int64(number), scale: 2).text(in: language)
    }
  }

  // MARK: Files

  private func files(
    _ tables: CommuneTables,
    of period: ReportPeriod,
    _ asked: ReportQuery
  ) -> [Item] {
    let days = "from=\(period.first)&through=\(period.last)"
    let isPublic = asked.isPublic ? "&public=yes" : ""
    let path = "/staff/figures/file?\(days)\(isPublic)"
    let files = CommuneTables.Name.allCases.map { name in
      Item(
        "\(figureWords.csv) – \(tables.title(of: name))",
        to: "\(path)&as=csv&table=\(name.rawValue)"
      )
    }
    let other = "/staff/figures?\(days)" + (asked.isPublic ? "" : "&public=yes")
    return [Item(figureWords.xlsx, to: path + "&as=xlsx")] + files
      + [Item(asked.isPublic ? figureWords.staffView : figureWords.publicView, to: other)]
  }

  fileprivate func reportFile() async throws -> PageReply {
    let asked = ReportQuery(query)
    let figures = try await figures(asked)
    let tables = CommuneTables(figures, isPublic: asked.isPublic, in: language)
    let name = "hoc-vu-\(figures.report.period.last)"
    if query["as"] == "xlsx" {
      let file = try await engine.workbook(token, of: tables.all)
      return .file(DownloadedFile(.xlsx, named: name, file))
    }
    let table = query["table"].flatMap { CommuneTables.Name(rawValue: $0) } ?? .commune
    let text = Array(tables.table(table).csv.utf8)
    return .file(DownloadedFile(.csv, named: "\(name)-\(table.rawValue)", text))
  }
}
