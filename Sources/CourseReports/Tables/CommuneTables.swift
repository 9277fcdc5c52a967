package import CourseCore
package import CourseEngine

/// The figures of a commune as tables, for the staff or for everybody.
package struct CommuneTables: Sendable {
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case commune, indicators, groups, ages, entered
  }

  let figures: CommuneFigures
  let language: Language

  /// What is hidden; `nil` where nothing is, for the staff.
  let hidden: HiddenCells?
  let words: ReportWords

  /// - Parameters:
  ///   - figures: What was counted.
  ///   - isPublic: Whether small cells are hidden.
  ///   - language: What the words are in; numbers in files are as Excel in Viet Nam reads them.
  package init(_ figures: CommuneFigures, isPublic: Bool, in language: Language) {
    self.figures = figures
    self.language = language
    hidden = isPublic ? HiddenCells(figures.report) : nil
    words = .of(language)
  }

  var report: CommuneReport { figures.report }

  package var all: [ReportTable] { Name.allCases.map(table) }

  package func table(_ name: Name) -> ReportTable {
    switch name {
    case .commune: commune
    case .indicators: indicators
    case .groups: groups
    case .ages: ages
    case .entered: entered
    }
  }

  /// What a table is called among the others.
  package func title(of name: Name) -> String { words.sheets(name) }

  func made(
    _ name: Name,
    _ title: String,
    _ heading: [String],
    _ rows: [[ReportTable.Cell]],
    notes: [String] = []
  ) -> ReportTable {
    ReportTable(
      name: self.title(of: name),
      title: title,
      heading: heading,
      rows: rows,
      notes: [periodNote] + notes + (hidden == nil ? [] : [words.hidden])
    )
  }

  private var periodNote: String {
    words.period(report.period.first.written, report.period.last.written)
  }
}

// MARK: Cells

extension CommuneTables {
  /// Everything that may stand in a cell instead of a number.
  func cell(_ hidden: SmallCells.Cell?, _ shown: @autoclosure () -> ReportTable.Cell)
    -> ReportTable.Cell
  {
    switch hidden {
    case .small: .text("<\(SmallCells.least)")
    case .beside: .text(words.beside)
    case .shown, nil: shown()
    }
  }

  func percent(_ share: Share?) -> ReportTable.Cell {
    guard let share else { return .text(words.notChosen) }
    switch share.standing {
    case .noDenominator: return .text(words.noDenominator)
    case .inexact: return .text(words.inexact)
    case .known: return share.hundredths.map { .hundredths($0) } ?? .empty
    case .conflict:
      return .text(words.conflict(written(share.numerator), written(share.whole ?? 0)))
    }
  }

  func denominator(_ figure: EnteredFigure?) -> ReportTable.Cell {
    guard let figure else { return .text(words.noDenominator) }
    return figure.value.exactCount.map { .count($0) } ?? .text(figure.value.text(in: language))
  }

  /// A target in percent is a number; one in people says so.
  func target(_ figure: EnteredFigure?) -> ReportTable.Cell {
    guard let value = figure?.value else { return .empty }
    return value.unit == .percent ? .hundredths(value.low) : .text(words.people(written(value.low)))
  }

  func gap(_ gap: CommuneReport.Row.Gap?) -> ReportTable.Cell {
    switch gap {
    case .points(let points): .hundredths(points)
    case .count(let count): .text(words.people(written(count)))
    case nil: .empty
    }
  }

  func written(_ count: Int) -> String { Decimal(units: Int64(count)).text(in: language) }

  func source(of figure: EnteredFigure) -> String {
    switch figure.source {
    case .entered(let text): text
    case .sum(let count): words.sum(count)
    }
  }
}

extension FigureValue {
  /// As reports write it: `47.000`, `85–90%`, `khoảng 80%`.
  package func text(in language: Language) -> String {
    let numbers = (isRange ? [low, high] : [low]).map { number in
      Decimal(units: Int64(number), scale: unit == .percent ? 2 : 0).text(in: language)
    }
    let mark =
      switch self.mark {
      case .exact: ""
      case .about: language == .english ? "about " : "khoảng "
      case .over: language == .english ? "over " : "trên "
      case .under: language == .english ? "under " : "dưới "
      }
    return mark + numbers.joined(separator: "–") + (unit == .percent ? "%" : "")
  }
}
