package import CourseCore

/// The figures of a commune, with what its paper says of it.
package struct CommuneFigures: Hashable, Sendable {
  package let report: CommuneReport

  /// Such as `xã An Xá`; `nil` where nobody entered it.
  package let commune: String?
  package let centre: String?

  /// The titles of the programmes that are counted by; `nil` where the centre has not chosen one.
  package let core: String?
  package let proficient: String?

  /// The day on which it was made; `nil` where the clock cannot be believed.
  package let madeOn: CalendarDay?

  package init(
    report: CommuneReport,
    commune: String?,
    centre: String?,
    core: String?,
    proficient: String?,
    madeOn: CalendarDay?
  ) {
    self.report = report
    self.commune = commune
    self.centre = centre
    self.core = core
    self.proficient = proficient
    self.madeOn = madeOn
  }
}

extension Engine {
  /// Counts the figures of a period, or of the reporting month that today falls into.
  package func communeFigures(
    _ token: SessionToken,
    for wanted: ReportPeriod? = nil
  ) async throws -> CommuneFigures {
    let content = content
    let now = clock()
    return try await authorised(token, toSee: .seeFigures) { tx, _ in
      let today = try Self.today(tx.judge(now), in: tx)
      let period = wanted ?? ReportPeriod(.month, around: today ?? CalendarDay(now.wall))
      let settings = try tx.settings()
      let core = settings[.coreProgramme].map { ProgrammeID($0) }
      let proficient = settings[.proficientProgramme].map { ProgrammeID($0) }
      let programme = core.flatMap { content.programme($0, in: .vietnamese) }
      let question = FigureQuestion(
        period: period,
        core: core,
        coreCourses: Set(programme?.complete.flatMap(\.courses) ?? []),
        proficient: proficient
      )
      let report = CommuneReport(
        try tx.facts(for: question),
        for: period,
        settlements: try tx.settlements().inOrder,
        entered: EnteredFigures(try tx.enteredFigures()),
        basis: .init(hasCore: core != nil, hasProficient: proficient != nil)
      )
      return CommuneFigures(
        report: report,
        commune: settings[.commune],
        centre: settings[.centreName],
        core: programme?.title ?? core?.rawValue,
        proficient: proficient.map {
          content.programme($0, in: .vietnamese)?.title ?? $0.rawValue
        },
        madeOn: today
      )
    }
  }
}

extension Condition {
  /// The courses that it asks for, in any way.
  fileprivate var courses: [CourseID] {
    switch self {
    case .course(let id): [id]
    case .any(let conditions, _), .all(let conditions): conditions.flatMap(\.courses)
    case .assessment, .task, .placement: []
    }
  }
}

extension [String: String] {
  fileprivate subscript(setting: CentreSetting) -> String? { self[setting.rawValue] }
}
