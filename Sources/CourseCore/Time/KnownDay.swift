/// What is known of the day of an act, where the station's clock may be wrong.
package struct KnownDay: Hashable, Sendable {
  /// The latest day that has surely come; `nil` where no date was ever believed.
  package let latest: CalendarDay?

  /// Whether that is the day of the act itself, and not only a day that is past.
  package let isCertain: Bool

  /// - Parameters:
  ///   - moment: The instant of the act.
  ///   - newest: The newest date that was ever believed: no act is earlier than that.
  package init(_ moment: Moment, newest: Timestamp?) {
    isCertain = moment.isWallTrusted
    latest = isCertain ? CalendarDay(moment.wall) : newest.map { CalendarDay($0) }
  }
}
