/// What the clocks of the machine show, before anyone has judged them.
package struct ClockReading: Hashable, Sendable {
  package let wall: Timestamp

  /// The time since the machine started, sleep included.
  package let sinceBoot: Span

  /// Tells one start of the machine from another.
  package let boot: Code128

  package init(wall: Timestamp, sinceBoot: Span, boot: Code128) {
    self.wall = wall
    self.sinceBoot = sinceBoot
    self.boot = boot
  }

  package func judged(trusted: Bool) -> Moment {
    Moment(wall: wall, isWallTrusted: trusted, sinceBoot: sinceBoot, boot: boot)
  }
}
