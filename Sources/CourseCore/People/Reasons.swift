/// What holds a person back; there is no free text about anybody.
///
/// Source: `domain.md`, section 1.1 (REQ-P6).
package enum FollowupReason: String, Hashable, Sendable, CaseIterable {
  case shy
  case noTime = "no-time"
  case cost
  case nobodyToHelp = "nobody-to-help"
  case busy
  case notInterested = "not-interested"
  case work
  case away
}

/// Why an ended attempt was opened again.
package enum ReopenReason: String, Hashable, Sendable, CaseIterable {
  case powerCut = "power-cut"
  case closedByMistake = "closed-by-mistake"
  case calledAway = "called-away"
}

/// Why an attempt does not count.
package enum SetAsideReason: String, Hashable, Sendable, CaseIterable {
  case helped
  case someoneElse = "someone-else"
  case wrongTest = "wrong-test"
  case brokenQuestion = "broken-question"
}

/// Why a question is graded by another version.
package enum RevisionReason: String, Hashable, Sendable, CaseIterable {
  case wrongKey = "wrong-key"
  case severalRight = "several-right"
  case outOfDate = "out-of-date"
}

/// Why a person's entry was erased.
///
/// Source: `domain.md`, sections 5.1 and 5.3.
package enum ErasureReason: String, Hashable, Sendable, CaseIterable {
  /// The person asked for it.
  case asked

  /// Its time was over.
  case overdue

  /// It should never have been: an entry made for a trial, or of nobody.
  case enteredByMistake = "entered-by-mistake"
}
