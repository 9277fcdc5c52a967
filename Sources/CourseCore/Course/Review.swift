/// When a text was last checked against its source, and by when it is to be checked again.
package struct Review: Hashable, Sendable {
  package let on: CalendarDay
  package let before: CalendarDay
  package let source: String

  package init(on: CalendarDay, before: CalendarDay, source: String) {
    self.on = on
    self.before = before
    self.source = source
  }

  package func isOverdue(on today: CalendarDay) -> Bool { today > before }
}
