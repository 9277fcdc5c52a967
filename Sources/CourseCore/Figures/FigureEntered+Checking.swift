extension FigureEntered {
  static let longestSource = 200

  /// Returns a source as it is kept.
  package static func checked(source typed: String) throws(Refusal) -> String {
    let source = typed.tidied
    guard !source.isEmpty else { throw .sourceMissing }
    guard source.unicodeScalars.count <= longestSource else { throw .settingTooLong }
    guard !PersonName.isInOldEncoding(source) else { throw .nameOldEncoding }
    return source
  }

  /// Refuses a value that the figure does not take.
  ///
  /// A denominator is a count, and may be said to be about; ages of work are two whole numbers; what
  /// is a target is one number.
  package static func check(_ value: FigureValue, of name: FigureName) throws(Refusal) {
    guard value.unit == .count || name.mayBePercent else { throw .figureValue }
    switch name {
    case .target: guard !value.isRange, value.mark == .exact else { throw .figureValue }
    case .kind(.workingAgeYears):
      guard value.isRange, value.high < 100 else { throw .figureValue }
    case .kind: break
    }
  }

  /// Refuses days of which one is missing, too many, or before the other.
  package static func check(
    from: CalendarDay?,
    through day: CalendarDay,
    of name: FigureName
  ) throws(Refusal) {
    guard (from != nil) == name.isOverPeriod, from.map({ $0 <= day }) ?? true else {
      throw .figurePeriod
    }
  }
}
