/// A reading of all the clocks of the machine, handed to rules that need the time.
///
/// Durations are measured on the monotonic clock, which counts from the machine's start and cannot
/// be set; it compares only with readings of the same boot. The wall clock is for dates alone.
package struct Moment: Hashable, Sendable {
  /// What the station's clock shows.
  package let wall: Timestamp

  /// Whether the station has no reason to doubt its clock.
  package let isWallTrusted: Bool

  /// The time since the machine started, sleep included.
  package let sinceBoot: Span

  /// Tells one start of the machine from another.
  package let boot: Code128

  package init(wall: Timestamp, isWallTrusted: Bool, sinceBoot: Span, boot: Code128) {
    self.wall = wall
    self.isWallTrusted = isWallTrusted
    self.sinceBoot = sinceBoot
    self.boot = boot
  }

  /// Returns the time passed since an earlier reading, or `nil` when nothing trustworthy tells.
  ///
  /// Within one boot the monotonic clock decides; across boots the wall clock does, if it was
  /// trusted both times and did not run backwards.
  package func elapsed(since earlier: Moment) -> Span? {
    if boot == earlier.boot, sinceBoot >= earlier.sinceBoot { return sinceBoot - earlier.sinceBoot }
    guard isWallTrusted, earlier.isWallTrusted, wall >= earlier.wall else { return nil }
    return wall - earlier.wall
  }
}
