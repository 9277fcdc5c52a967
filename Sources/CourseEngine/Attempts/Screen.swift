package import CourseCore

/// What a learner saw when they did something other than answering.
package struct Screen: Hashable, Sendable {
  package let phase: Sitting.Phase

  /// The question on the screen; `nil` when there was none.
  package let position: Int?

  /// How many of its hints were shown.
  package let hints: Int

  package init(phase: Sitting.Phase, position: Int?, hints: Int) {
    self.phase = phase
    self.position = position
    self.hints = hints
  }

  /// Whether the sitting still stands where the learner saw it; to end a part only the part counts.
  func shows(_ sitting: Sitting, for event: Sitting.Event) -> Bool {
    let isSamePart = sitting.phase == phase
    guard event != .finish else { return isSamePart }
    let shown = sitting.position.flatMap { sitting.hints[$0] } ?? 0
    return isSamePart && sitting.position == position && shown == hints
  }
}
