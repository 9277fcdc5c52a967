/// A figure that was entered and stands.
package struct EnteredFigure: Hashable, Sendable {
  /// `nil` for the whole commune.
  package let settlement: SettlementID?
  package let name: FigureName
  package let value: FigureValue
  package let from: CalendarDay?
  package let day: CalendarDay
  package let source: Source

  /// Where a figure comes from.
  package enum Source: Hashable, Sendable {
    case entered(String)

    /// It is the sum over this many settlements, none of which is missing.
    case sum(Int)
  }

  package init(
    settlement: SettlementID?,
    name: FigureName,
    value: FigureValue,
    from: CalendarDay? = nil,
    day: CalendarDay,
    source: Source
  ) {
    self.settlement = settlement
    self.name = name
    self.value = value
    self.from = from
    self.day = day
    self.source = source
  }
}

/// What a commune has entered, to be asked for a place and a day.
package struct EnteredFigures: Hashable, Sendable {
  private struct Key: Hashable {
    let settlement: SettlementID?
    let name: FigureName
  }

  /// By the day, the earliest first.
  private let figures: [Key: [EnteredFigure]]

  package init(_ all: [EnteredFigure]) {
    figures = Dictionary(grouping: all) { Key(settlement: $0.settlement, name: $0.name) }
      .mapValues { $0.sorted { ($0.day, $0.from ?? $0.day) < ($1.day, $1.from ?? $1.day) } }
  }

  /// The newest figure of a kind that holds as of a day or before.
  package func newest(
    _ kind: FigureKind,
    of settlement: SettlementID?,
    by day: CalendarDay
  ) -> EnteredFigure? {
    figures[Key(settlement: settlement, name: .kind(kind))]?.last { $0.day <= day }
  }

  /// The newest figure of the whole commune: the one that was entered for it, else the sum over its
  /// settlements where every one of them has an exact count.
  ///
  /// The sum is as old as the oldest figure in it.
  package func newest(
    _ kind: FigureKind,
    ofAll settlements: [SettlementID],
    by day: CalendarDay
  ) -> EnteredFigure? {
    if let entered = newest(kind, of: nil, by: day) { return entered }
    let parts = settlements.compactMap { newest(kind, of: $0, by: day) }
    let counts = parts.compactMap(\.value.exactCount)
    guard !counts.isEmpty, counts.count == settlements.count,
      let oldest = parts.map(\.day).min(),
      let sum = FigureValue(low: counts.reduce(0, +))
    else { return nil }
    return EnteredFigure(
      settlement: nil,
      name: .kind(kind),
      value: sum,
      day: oldest,
      source: .sum(counts.count)
    )
  }

  /// The target that is due next after a day, else the one that was due last: of the settlement, or
  /// that of the commune where it is in percent.
  package func target(
    _ indicator: Indicator,
    of settlement: SettlementID?,
    on day: CalendarDay
  ) -> EnteredFigure? {
    let own = target(indicator, at: settlement, on: day)
    guard own == nil, settlement != nil else { return own }
    return target(indicator, at: nil, on: day).flatMap { $0.value.unit == .percent ? $0 : nil }
  }

  private func target(
    _ indicator: Indicator,
    at settlement: SettlementID?,
    on day: CalendarDay
  ) -> EnteredFigure? {
    let all = figures[Key(settlement: settlement, name: .target(indicator))] ?? []
    return all.first { $0.day >= day } ?? all.last
  }

  /// What was counted over periods that lie within another, the earliest first.
  package func counted(
    _ kind: FigureKind,
    of settlement: SettlementID?,
    within period: ReportPeriod
  ) -> [EnteredFigure] {
    (figures[Key(settlement: settlement, name: .kind(kind))] ?? []).filter { figure in
      figure.from.map { period.first <= $0 } ?? false && figure.day <= period.last
    }
  }
}
