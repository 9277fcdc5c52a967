/// The day by which a fact counts: the one that somebody gave for it, else that of its record.
package struct EffectiveDay: Hashable, Sendable {
  package let day: CalendarDay

  /// Whether somebody gave the day, or the clock that showed it was believed or put right later.
  package let isTrusted: Bool

  package init(_ day: CalendarDay, isTrusted: Bool) {
    self.day = day
    self.isTrusted = isTrusted
  }
}
