package import CourseCore

/// A date for what other machines compare with their own clocks.
package struct SurelyPast: Hashable, Sendable {
  /// No later than today.
  package let date: Timestamp

  /// Whether it is today: the station has no reason to doubt its clock.
  package let isToday: Bool
}

extension Store {
  /// The latest date that has surely come: what the clock shows where it is believed, else the
  /// newest date that ever was, else when the program was built.
  package func surelyPast(
    at reading: ClockReading,
    builtAt built: Timestamp
  ) async throws -> SurelyPast {
    try await read { tx in
      let moment = tx.judge(reading)
      if moment.isWallTrusted { return SurelyPast(date: moment.wall, isToday: true) }
      return SurelyPast(date: max(built, try tx.newestDate() ?? built), isToday: false)
    }
  }
}
