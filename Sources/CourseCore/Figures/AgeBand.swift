/// The bands that ages are told in; what is kept of a person once the year of birth is gone.
///
/// Source: `domain.md`, section 5.3.
package enum AgeBand: Int, Hashable, Sendable, CaseIterable, Comparable {
  case under18 = 0
  case from18 = 18
  case from30 = 30
  case from45 = 45
  case from60 = 60
  case from70 = 70

  /// The band of whoever was born in a year, through all of another year.
  package init(birthYear: Int, in year: Int) {
    let age = year - birthYear
    self = Self.allCases.last { $0.rawValue <= age } ?? .under18
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Such as `<18`, `18–29`, `70+`.
  package var text: String {
    guard self != .under18 else { return "<18" }
    guard let next = Self.allCases.first(where: { $0 > self }) else { return "\(rawValue)+" }
    return "\(rawValue)–\(next.rawValue - 1)"
  }
}
