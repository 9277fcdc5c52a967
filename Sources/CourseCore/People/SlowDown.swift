/// How long a card must rest after wrong tries; it slows guessing down and never locks an owner out.
package enum SlowDown {
  /// Returns the wait between the last wrong try and the next, after so many wrong tries in a row.
  ///
  /// At a registered kiosk, where people stand in the room, it is a second at most. Everywhere else
  /// it doubles from one second, so that fewer than 20 tries fit into a day.
  package static func wait(after wrong: Int, atKiosk: Bool) -> Span {
    guard wrong > 2 else { return .zero }
    return atKiosk ? .seconds(1) : .seconds(1 << Int64(min(wrong - 3, 17)))
  }
}
