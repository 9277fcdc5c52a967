/// What an entered figure is of: a known kind, or the target of an indicator.
package enum FigureName: Hashable, Sendable, CaseIterable {
  case kind(FigureKind)
  case target(Indicator)

  package static var allCases: [Self] {
    FigureKind.allCases.map { .kind($0) } + Indicator.allCases.map { .target($0) }
  }

  /// As records and forms write it: `adults`, `target.core`.
  package var text: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .target(let indicator): Self.prefix + indicator.rawValue
    }
  }

  package init?(_ text: String) {
    if let kind = FigureKind(rawValue: text) {
      self = .kind(kind)
    } else if text.hasPrefix(Self.prefix),
      let indicator = Indicator(rawValue: String(text.dropFirst(Self.prefix.count)))
    {
      self = .target(indicator)
    } else {
      return nil
    }
  }

  private static let prefix = "target."

  /// Whether it is counted from one day through another.
  package var isOverPeriod: Bool {
    if case .kind(let kind) = self { kind.role == .overPeriod } else { false }
  }

  package var mayBePercent: Bool {
    switch self {
    case .kind(let kind): kind.mayBePercent
    case .target: true
    }
  }
}
