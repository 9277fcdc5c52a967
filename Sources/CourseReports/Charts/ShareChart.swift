package import CourseCore
package import CourseEngine

/// A chart of a share by settlement, with the line of its target: SVG that a screen reader reads too.
package struct ShareChart: Sendable {
  private struct Bar {
    let title: String

    /// In hundredths of a percent; `nil` where there is none to draw.
    let hundredths: Int?

    /// What stands beside the bar.
    let text: String
  }

  private let bars: [Bar]
  private let target: Int?
  private let title: String
  private let words: ReportWords
  private let language: Language

  /// The share of adults who completed the core programme.
  package init(_ figures: CommuneFigures, isPublic: Bool, in language: Language) {
    let tables = CommuneTables(figures, isPublic: isPublic, in: language)
    words = tables.words
    self.language = language
    title = words.chart(figures.report.period.last.written)
    let target = figures.report.total.targets[.core]?.value
    self.target = target.flatMap { $0.unit == .percent ? $0.low : nil }
    bars = figures.report.rows.enumerated().compactMap { place, row in
      guard case .settlement(let settlement) = row.place else { return nil }
      let isHidden = (tables.hidden?.cell(.core, row: place) ?? .shown) != .shown
      let share = row.shares[.core]
      let hundredths = isHidden || share?.standing != .known ? nil : share?.hundredths
      let text =
        if isHidden { tables.words.beside } else if let hundredths, let share {
          "\(Percentage.text(hundredths: hundredths, in: language)) "
            + "(\(tables.written(share.numerator))/\(tables.written(share.whole ?? 0)))"
        } else { tables.text(of: tables.percent(share)) }
      return Bar(title: settlement.title, hundredths: hundredths, text: text)
    }
  }

  private static let (left, width, line, top) = (220, 340, 34, 38)

  /// The chart; it names no font file and loads nothing.
  package var svg: String {
    let height = Self.top + bars.count * Self.line + 8
    let rows = bars.enumerated().map { svg(of: $1, at: Self.top + $0 * Self.line) }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="800" height="\(height)" \
      viewBox="0 0 800 \(height)" role="img" \
      aria-labelledby="chart-title chart-text" font-family="inherit" font-size="18">
      <title id="chart-title">\(Markup.escaped(title))</title>
      <desc id="chart-text">\(Markup.escaped(description))</desc>
      \(rows.joined(separator: "\n"))
      \(targetLine(height))
      </svg>

      """
  }

  /// All that the chart shows, in words.
  private var description: String {
    let parts = bars.map { "\($0.title): \($0.text)" }
    return (parts + (target.map { [words.targetLine(percent($0))] } ?? [])).joined(separator: "; ")
      + "."
  }

  private func svg(of bar: Bar, at y: Int) -> String {
    let length = (bar.hundredths ?? 0) * Self.width / 10_000
    return """
      <text x="\(Self.left - 8)" y="\(y + 18)" text-anchor="end">\(Markup.escaped(bar.title))</text>
      <rect x="\(Self.left)" y="\(y)" width="\(length)" height="24" fill="#1b5e8c"/>
      <text x="\(Self.left + length + 6)" y="\(y + 18)">\(Markup.escaped(bar.text))</text>
      """
  }

  private func targetLine(_ height: Int) -> String {
    guard let target else { return "" }
    let x = Self.left + target * Self.width / 10_000
    return """
      <line x1="\(x)" y1="\(Self.top - 8)" x2="\(x)" y2="\(height - 4)" stroke="#a3231f" \
      stroke-width="2" stroke-dasharray="6 4"/>
      <text x="\(x)" y="18" text-anchor="middle" fill="#a3231f">\
      \(Markup.escaped(words.targetLine(percent(target))))</text>
      """
  }

  private func percent(_ hundredths: Int) -> String {
    Percentage.text(hundredths: hundredths, in: language)
  }
}

extension CommuneTables {
  func text(of cell: ReportTable.Cell) -> String {
    if case .text(let text) = cell { text } else { "" }
  }
}
