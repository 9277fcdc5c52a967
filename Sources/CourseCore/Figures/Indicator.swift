/// What a commune is measured by: people, households or settlements, as a share of all of them.
///
/// Source: `domain.md`, section 1.4 (N1 to N12).
package enum Indicator: String, Hashable, Sendable, CaseIterable {
  /// Adults who completed the core programme.
  case core

  /// Adults whose confirmation on VNeID somebody has seen.
  case vneid

  /// People of working age who completed a course of the core programme.
  case workingAgeTrained = "working-age-trained"

  /// Workers who completed the core programme.
  case workers

  /// Officials who completed the core programme.
  case officials

  /// Households with somebody proficient.
  case households

  /// The entered figure that it is a share of.
  package var denominator: FigureKind {
    switch self {
    case .core, .vneid: .adults
    case .workingAgeTrained: .workingAge
    case .workers: .workers
    case .officials: .officials
    case .households: .households
    }
  }
}
