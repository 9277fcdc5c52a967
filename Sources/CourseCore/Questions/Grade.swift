/// What an answer is worth.
///
/// `earned` never exceeds `available`, and `rightParts` never exceeds `parts`.
package struct Grade: Hashable, Sendable {
  /// n of the rule of marks; 0 only for a poll.
  package let parts: Int

  /// k of the rule of marks.
  package let rightParts: Int
  package let earned: Points
  package let available: Points

  /// Which steps of the ladder a typed answer needed; `nil` where nothing was typed or right.
  package let rung: MatchRung?

  package init(
    parts: Int,
    rightParts: Int,
    earned: Points,
    available: Points,
    rung: MatchRung? = nil
  ) {
    precondition(earned <= available && rightParts <= parts, "a grade is within its bounds")
    self.parts = parts
    self.rightParts = rightParts
    self.earned = earned
    self.available = available
    self.rung = rung
  }

  /// Whether every part was right; never for a poll.
  package var isRight: Bool { parts > 0 && rightParts == parts }
}

/// The step of the ladder on which a typed answer met an accepted one, the easiest first.
///
/// Source: `standards.md`, section 2.5.
package enum MatchRung: String, Hashable, Sendable, CaseIterable, Comparable {
  case same
  case letterCase = "letter-case"

  /// Another spelling of the same marks: `hoà` for `hòa`, a curly quote for a straight one.
  case spelling
  case missingMarks = "missing-marks"

  package static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  private var place: Int {
    switch self {
    case .same: 0
    case .letterCase: 1
    case .spelling: 2
    case .missingMarks: 3
    }
  }
}
