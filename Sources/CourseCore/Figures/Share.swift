/// Some of all: a numerator that was counted, of a denominator that was entered.
///
/// Nothing is capped, and nothing is made up where the denominator is missing.
package struct Share: Hashable, Sendable {
  /// Whether a percentage can be given.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    case known

    /// There is nothing to divide by.
    case noDenominator = "no-denominator"

    /// The denominator is a range, or “about”.
    case inexact

    /// More than all: one of the two numbers is wrong.
    case conflict
  }

  package let numerator: Int

  /// With its day and source; `nil` where none was entered.
  package let denominator: EnteredFigure?

  package init(_ numerator: Int, of denominator: EnteredFigure?) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The number divided by, where it is exact.
  package var whole: Int? { denominator?.value.exactCount }

  package var standing: Standing {
    guard let denominator else { return .noDenominator }
    guard let whole = denominator.value.exactCount else { return .inexact }
    return numerator > whole ? .conflict : .known
  }

  /// In hundredths of a percent, half up; `nil` where there is no whole to take it of, or no part of
  /// nothing.
  package var hundredths: Int? {
    guard let whole, whole > 0 else { return nil }
    return Percentage.hundredths(numerator, of: whole)
  }
}

/// Percentages, which are rounded once, when they are shown.
package enum Percentage {
  /// In hundredths of a percent, half up.
  package static func hundredths(_ part: Int, of whole: Int) -> Int {
    (part * 20_000 + whole) / (whole * 2)
  }

  /// A share as a report prints it, with two decimals, such as `80,06%` and `100%`.
  package static func text(hundredths: Int, in language: Language) -> String {
    Decimal(units: Int64(hundredths), scale: 2).text(in: language) + "%"
  }

  /// A share as a screen shows it, with one decimal; rounded from the numbers, not from a rounding.
  package static func screenText(_ part: Int, of whole: Int, in language: Language) -> String {
    let tenths = (part * 2_000 + whole) / (whole * 2)
    return Decimal(units: Int64(tenths), scale: 1).text(in: language) + "%"
  }
}
