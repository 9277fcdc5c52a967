/// The figures of a commune by settlement, for one period: what was counted, beside what was entered.
package struct CommuneReport: Hashable, Sendable {
  package let period: ReportPeriod

  /// The settlements of the closing day in the order of lists; then what belongs to none, where there
  /// is anything.
  package let rows: [Row]
  package let total: Row

  /// Somebody in two groups counts in both.
  package let byGroup: [Audience: PeopleCount]

  /// Under `nil` stands whose year of birth nobody knows.
  package let byAge: [AgeBand?: PeopleCount]

  /// What the commune entered about itself that is only shown, and what it counted in the period.
  package let context: [EnteredFigure]

  /// Settlements without anybody in a team on the closing day.
  package let withoutTeam: [Settlement]

  /// One place with its figures.
  package struct Row: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
      case settlement(Settlement)

      /// People, classes and households of no settlement that there is on the closing day.
      case elsewhere
      case commune
    }

    package let place: Place
    package let count: PlaceCount

    /// The denominators that were entered.
    package let entered: [FigureKind: EnteredFigure]

    /// Indicators that cannot be counted, because nobody said by what, are missing.
    package let shares: [Indicator: Share]
    package let targets: [Indicator: EnteredFigure]
  }

  /// What is counted by.
  package struct Basis: Hashable, Sendable {
    package let hasCore: Bool
    package let hasProficient: Bool

    package init(hasCore: Bool, hasProficient: Bool) {
      self.hasCore = hasCore
      self.hasProficient = hasProficient
    }
  }

  package init(
    _ facts: FigureFacts,
    for period: ReportPeriod,
    settlements: [Settlement],
    entered: EnteredFigures,
    basis: Basis
  ) {
    let here = settlements.filter { $0.exists(on: period.last) }
    let ids = here.map(\.id)
    let years = entered.newest(.workingAgeYears, of: nil, by: period.last)?.value
    let count = CommuneCount(
      facts,
      in: Set(ids),
      on: period.last,
      workingAge: years.map { $0.low...$0.high }
    )
    let indicators = Indicator.allCases.filter { basis.counts($0, hasWorkingAge: years != nil) }
    self.period = period
    rows =
      here.map { settlement in
        Row(
          .settlement(settlement),
          count.places[settlement.id] ?? PlaceCount(),
          indicators,
          entered: { entered.newest($0, of: settlement.id, by: period.last) },
          target: { entered.target($0, of: settlement.id, on: period.last) }
        )
      }
      + (count.places[nil].map { rest in
        [Row(.elsewhere, rest, indicators, entered: { _ in nil }, target: { _ in nil })]
      } ?? [])
    total = Row(
      .commune,
      count.all,
      indicators,
      entered: { entered.newest($0, ofAll: ids, by: period.last) },
      target: { entered.target($0, of: nil, on: period.last) }
    )
    byGroup = count.byGroup
    byAge = count.byAge
    context = entered.context(for: period)
    withoutTeam = here.filter { (count.places[$0.id]?.teamMembers ?? 0) == 0 }
  }

  /// How many settlements have a team, of how many.
  package var teams: (have: Int, all: Int) {
    let all = rows.count {
      if case .settlement = $0.place { true } else { false }
    }
    return (all - withoutTeam.count, all)
  }
}

extension CommuneReport.Basis {
  fileprivate func counts(_ indicator: Indicator, hasWorkingAge: Bool) -> Bool {
    switch indicator {
    case .vneid: true
    case .core, .workers, .officials: hasCore
    case .workingAgeTrained: hasCore && hasWorkingAge
    case .households: hasProficient
    }
  }
}

extension CommuneReport.Row {
  fileprivate init(
    _ place: Place,
    _ count: PlaceCount,
    _ indicators: [Indicator],
    entered: (FigureKind) -> EnteredFigure?,
    target: (Indicator) -> EnteredFigure?
  ) {
    self.place = place
    self.count = count
    let denominators = FigureKind.allCases.filter { $0.role == .denominator }
    self.entered = denominators.reduce(into: [:]) { $0[$1] = entered($1) }
    let all = self.entered
    shares = indicators.reduce(into: [:]) {
      $0[$1] = Share(count.numerator(of: $1), of: all[$1.denominator])
    }
    targets = Indicator.allCases.reduce(into: [:]) { $0[$1] = target($1) }
  }

  /// How far an indicator is from its target; `nil` where there is none to compare with.
  package func gap(of indicator: Indicator) -> Gap? {
    guard let target = targets[indicator]?.value, !target.isRange, let share = shares[indicator]
    else { return nil }
    if target.unit == .count { return .count(share.numerator - target.low) }
    guard share.standing == .known, let hundredths = share.hundredths else { return nil }
    return .points(hundredths - target.low)
  }

  package enum Gap: Hashable, Sendable {
    /// In hundredths of a percentage point.
    case points(Int)

    /// In people or households, where the target is a count.
    case count(Int)
  }
}

extension PlaceCount {
  package func numerator(of indicator: Indicator) -> Int {
    switch indicator {
    case .core: adults.core
    case .vneid: adults.declared
    case .workingAgeTrained: trainedOfWorkingAge
    case .workers: coreWorkers
    case .officials: coreOfficials
    case .households: households.proficient
    }
  }
}

extension EnteredFigures {
  /// What is shown beside the table: the newest of what only holds, and all that was counted within
  /// the period, of the whole commune.
  fileprivate func context(for period: ReportPeriod) -> [EnteredFigure] {
    FigureKind.allCases.flatMap { kind in
      switch kind.role {
      case .denominator, .years: [EnteredFigure]()
      case .context: newest(kind, of: nil, by: period.last).map { [$0] } ?? []
      case .overPeriod: counted(kind, of: nil, within: period)
      }
    }
  }
}
