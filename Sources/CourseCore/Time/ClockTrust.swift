/// Judges whether the station's wall clock may be believed.
///
/// It is not believed before the program was built, before the newest record that was believed,
/// more than 180 days after the later of the two, or after it jumped against the monotonic clock.
/// A wrong date hides, expires and locks nothing; it is flagged, and a person confirms the date.
package struct ClockTrust: Hashable, Sendable {
  /// What the wall clock should have shown at one reading of the monotonic clock.
  package struct Anchor: Hashable, Sendable {
    package let wall: Timestamp
    package let sinceBoot: Span
    package let boot: Code128

    package init(wall: Timestamp, sinceBoot: Span, boot: Code128) {
      self.wall = wall
      self.sinceBoot = sinceBoot
      self.boot = boot
    }
  }

  /// When the program was built.
  package let built: Timestamp

  /// The date of the newest record that was believed.
  package private(set) var newest: Timestamp?
  package private(set) var anchor: Anchor?

  /// How far clocks may drift, be corrected, or be read out of turn by two processes.
  package static let tolerance = Span.minutes(2)

  /// How long the machine may have lain unused.
  package static let horizon = Span.days(180)

  package init(built: Timestamp, newest: Timestamp? = nil, anchor: Anchor? = nil) {
    self.built = built
    self.newest = newest
    self.anchor = anchor
  }
}

extension ClockTrust {
  /// Judges a reading; one that is believed becomes what later ones are measured by.
  package mutating func judge(_ reading: ClockReading) -> Moment {
    let isTrusted = isTrusted(reading)
    if isTrusted {
      saw(reading.wall)
      anchor = Anchor(wall: reading.wall, sinceBoot: reading.sinceBoot, boot: reading.boot)
    }
    return reading.judged(trusted: isTrusted)
  }

  /// Says what judging a reading would give, and changes nothing.
  package func isTrusted(_ reading: ClockReading) -> Bool {
    let latest = max(built, newest ?? built)
    return reading.wall >= built && reading.wall + Self.tolerance >= latest
      && reading.wall <= latest + Self.horizon && !hasJumped(reading)
  }

  /// What date it is: what the clock shows where it is believed, else what follows by the monotonic
  /// clock from the last date that was; `nil` where the machine was started since.
  package func date(at reading: ClockReading) -> Timestamp? {
    if isTrusted(reading) { return reading.wall }
    guard let anchor, anchor.boot == reading.boot, reading.sinceBoot >= anchor.sinceBoot else {
      return nil
    }
    return anchor.wall + (reading.sinceBoot - anchor.sinceBoot)
  }

  /// Takes note of a believed date, also of another station's record.
  package mutating func saw(_ date: Timestamp) { newest = max(newest ?? date, date) }

  /// Takes note that a person confirmed the date: it is what the clock shows plus a shift.
  ///
  /// A clock that is off is still not believed until it has been set right.
  package mutating func confirm(_ reading: ClockReading, shift: Span) {
    let date = reading.wall + shift
    newest = date
    anchor = Anchor(wall: date, sinceBoot: reading.sinceBoot, boot: reading.boot)
  }

  private func hasJumped(_ reading: ClockReading) -> Bool {
    guard let anchor, anchor.boot == reading.boot else { return false }
    let drift = (reading.wall - anchor.wall) - (reading.sinceBoot - anchor.sinceBoot)
    return drift > Self.tolerance || drift < .zero - Self.tolerance
  }
}
