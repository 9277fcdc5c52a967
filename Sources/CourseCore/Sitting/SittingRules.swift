/// The rules of one attempt, kept with it from its start.
package struct SittingRules: Hashable, Sendable {
  /// A level of a placement: so many of its questions, of which so many right hold it.
  package struct Level: Hashable, Sendable {
    package let questions: Int
    package let right: Int

    package init(questions: Int, right: Int) {
      self.questions = questions
      self.right = right
    }
  }

  package let rules: AssessmentRules

  /// The policy in force when the attempt began; `nil` outside a centre.
  package let policy: Digest?

  /// In percent of the time limit, for this person; 0 for none.
  package let extraTime: Int

  /// Level 1 first, in the order of the paper; empty for anything but a placement.
  package let levels: [Level]

  package init(
    _ rules: AssessmentRules,
    policy: Digest? = nil,
    extraTime: Int = 0,
    levels: [Level] = []
  ) {
    self.rules = rules
    self.policy = policy
    self.extraTime = extraTime
    self.levels = levels
  }
}

extension SittingRules {
  /// How long the attempt may take, extra time included; `nil` for no limit.
  package var timeLimit: Span? {
    rules.time.map { time in
      // Divided first where it is long, so that no limit is too long to be multiplied.
      let (hundreds, rest) = time.milliseconds.quotientAndRemainder(dividingBy: 100)
      let extra = Int64(extraTime)
      return time + Span(milliseconds: hundreds * extra + rest * extra / 100)
    }
  }

  package var isPlacement: Bool { !levels.isEmpty }

  /// Whether an answer may be given again: where nothing was told about it and looking back is
  /// allowed.
  package var mayAnswersChange: Bool {
    rules.feedback != .afterEach && rules.isBackAllowed && !isPlacement
  }
}
