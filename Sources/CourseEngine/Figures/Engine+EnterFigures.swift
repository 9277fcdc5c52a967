package import CourseCore

/// A figure as somebody of the staff enters it.
package struct FigureDraft: Hashable, Sendable {
  /// `nil` for the whole commune.
  package let settlement: SettlementID?
  package let name: FigureName

  /// As it was typed; `nil` to take the figure back.
  package let value: String?
  package let from: CalendarDay?
  package let day: CalendarDay
  package let source: String

  package init(
    settlement: SettlementID?,
    name: FigureName,
    value: String?,
    from: CalendarDay? = nil,
    day: CalendarDay,
    source: String
  ) {
    self.settlement = settlement
    self.name = name
    self.value = value
    self.from = from
    self.day = day
    self.source = source
  }
}

extension Engine {
  /// Enters a denominator, a target or another figure, or takes it back.
  ///
  /// - Throws: `EngineError.refused` with all that is wrong.
  package func enter(_ token: SessionToken, _ draft: FigureDraft) async throws {
    let now = clock()
    try await authorised(token, to: .enterFigures) { tx, authority in
      let today = try Self.today(tx.judge(now), in: tx)
      var refusals = Refusals()
      let entered = try draft.checked(on: today, &refusals, in: tx)
      try refusals.end()
      guard let entered else { return }
      let place = draft.settlement?.code ?? .centre
      tx.append(.figureEntered(entered), about: place, by: authority.person)
    }
  }

  /// Lists what was entered and stands: the commune's first, then by settlement; of each kind the
  /// newest first.
  package func enteredFigures(_ token: SessionToken) async throws -> [EnteredFigure] {
    try await authorised(token, toSee: .seeFigures) { tx, _ in
      let places = try tx.settlements().inOrder.map(\.id)
      let ranks = Dictionary(uniqueKeysWithValues: zip(places, 1...))
      let kinds = Dictionary(uniqueKeysWithValues: zip(FigureName.allCases, 0...))
      return try tx.enteredFigures().map { figure in
        let place = figure.settlement.map { ranks[$0] ?? .max } ?? 0
        let day = figure.day.daysSince1970
        let first = figure.from?.daysSince1970 ?? day
        return (figure, (place, kinds[figure.name] ?? 0, -day, -first))
      }
      .sorted { $0.1 < $1.1 }
      .map(\.0)
    }
  }
}

extension FigureDraft {
  /// Returns what is recorded; `nil` where something was refused.
  fileprivate func checked(
    on today: CalendarDay?,
    _ refusals: inout Refusals,
    in tx: any StoreReading
  ) throws -> FigureEntered? {
    if let settlement, try tx.settlement(settlement) == nil {
      refusals.note("settlement", .settlementUnknown)
    }
    let number = refusals.take("value") { () throws(Refusal) -> FigureValue? in
      guard let value else { return nil }
      guard let number = FigureValue(typed: value) else { throw .figureValue }
      try FigureEntered.check(number, of: name)
      return number
    }
    let days: Void? = refusals.take("from") { () throws(Refusal) in
      try FigureEntered.check(from: from, through: day, of: name)
    }
    if let today, day > today, !name.isTarget { refusals.note("day", .dateNotYet) }
    let source = refusals.take("source") { () throws(Refusal) in
      try FigureEntered.checked(source: self.source)
    }
    guard let number, days != nil, let source else { return nil }
    return FigureEntered(name: name, value: number, from: from, day: day, source: source)
  }
}

extension FigureName {
  fileprivate var isTarget: Bool { if case .target = self { true } else { false } }
}
