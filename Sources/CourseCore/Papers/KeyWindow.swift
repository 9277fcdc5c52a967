/// The days of the papers that one of an issuer's keys signs.
///
/// They are compared with the day that stands on a paper, never with a clock.
package struct KeyWindow: Hashable, Sendable {
  package let from: CalendarDay

  /// The last day; `nil` while the key is in use.
  package let through: CalendarDay?

  /// `nil` for a window that ends before it begins.
  package init?(from: CalendarDay, through: CalendarDay? = nil) {
    if let through, through < from { return nil }
    self.from = from
    self.through = through
  }

  /// That of a first key, before which there was none.
  package static let everyDay = Self(first: CalendarDay(daysSince1970: -719_162))

  private init(first: CalendarDay) {
    from = first
    through = nil
  }

  package func contains(_ day: CalendarDay) -> Bool {
    from <= day && (through.map { day <= $0 } ?? true)
  }

  /// The window, over on the day before another begins; `nil` where nothing would be left of it.
  package func closed(before day: CalendarDay) -> Self? {
    guard through.map({ day <= $0 }) ?? true else { return self }
    return Self(from: from, through: day.before)
  }
}
