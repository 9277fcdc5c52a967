extension CalendarDay {
  /// The day before this one.
  package var before: CalendarDay { CalendarDay(daysSince1970: daysSince1970 - 1) }

  /// The day after this one.
  package var after: CalendarDay { CalendarDay(daysSince1970: daysSince1970 + 1) }
}
