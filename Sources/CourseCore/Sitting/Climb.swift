/// How far answers lead up the levels of a placement.
///
/// A level is held as soon as enough of its questions are right, and lost as soon as they no longer
/// can be.
struct Climb: Hashable, Sendable {
  /// The highest level held, 0 for none.
  let held: Int

  /// The positions of the level being asked; empty when no level is left to try.
  let asked: Range<Int>

  /// Climbs from level 1.
  ///
  /// - Parameters:
  ///   - levels: The levels, 1 first.
  ///   - isRight: Whether the answer to a position is right; `nil` without a complete answer.
  init(_ levels: [SittingRules.Level], isRight: (Int) -> Bool?) {
    var start = 1
    for (held, level) in levels.enumerated() {
      let positions = start..<start + level.questions
      let results = positions.map(isRight)
      let right = results.count { $0 == true }
      let open = results.count { $0 == nil }
      guard right >= level.right else {
        self.held = held
        asked = right + open >= level.right ? positions : start..<start
        return
      }
      start = positions.upperBound
    }
    held = levels.count
    asked = start..<start
  }
}
