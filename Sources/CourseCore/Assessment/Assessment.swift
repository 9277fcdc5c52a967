/// A test: which questions it asks, and the rules its attempts begin under.
package struct Assessment: Hashable, Sendable {
  /// Where its questions come from.
  package enum Source: Hashable, Sendable {
    /// Lines that take from banks, worked from the top.
    case draw([DrawLine])

    /// Questions of its own; all are asked.
    case questions([Question])
  }

  package let id: AssessmentID
  package let title: String
  package let language: Language

  /// Read before the start, in the small Markdown of the format.
  package let intro: String?
  package let source: Source
  package let rules: AssessmentRules
  package let reviewed: Review?
  package let retired: [String]
  package let isRetired: Bool

  package init(
    id: AssessmentID,
    title: String,
    language: Language = .vietnamese,
    intro: String? = nil,
    source: Source,
    rules: AssessmentRules,
    reviewed: Review? = nil,
    retired: [String] = [],
    isRetired: Bool = false
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.intro = intro
    self.source = source
    self.rules = rules
    self.reviewed = reviewed
    self.retired = retired
    self.isRetired = isRetired
  }
}

/// The rules that an attempt carries from its start to its end.
package struct AssessmentRules: Hashable, Sendable {
  /// When right, wrong and why are shown.
  package enum Feedback: String, Hashable, Sendable, CaseIterable {
    /// At once; an answer then stands.
    case afterEach = "after-each"
    case atEnd = "at-end"
    case none
  }

  package enum Order: String, Hashable, Sendable, CaseIterable {
    case shuffle
    case asListed = "as-listed"
  }

  /// Who reads and who enters.
  package enum Mode: String, Hashable, Sendable, CaseIterable {
    case `self`
    case oral
  }

  /// `nil` for a placement and for a bank run as a quiz, which nobody passes.
  package let pass: PassRule?
  package let attempts: AttemptRules
  package let order: Order
  package let feedback: Feedback

  /// Whether the learner may look back, and change answers where feedback is not after each.
  package let isBackAllowed: Bool

  /// Whether a question may be left for later.
  package let isSkipAllowed: Bool
  package let areHintsAllowed: Bool

  /// How long an attempt may take, for a person without extra time.
  package let time: Span?
  package let modes: [Mode]

  package init(
    pass: PassRule?,
    attempts: AttemptRules = .init(),
    order: Order = .shuffle,
    feedback: Feedback = .afterEach,
    isBackAllowed: Bool = true,
    isSkipAllowed: Bool = true,
    areHintsAllowed: Bool = false,
    time: Span? = nil,
    modes: [Mode] = [.self, .oral]
  ) {
    self.pass = pass
    self.attempts = attempts
    self.order = order
    self.feedback = feedback
    self.isBackAllowed = isBackAllowed
    self.isSkipAllowed = isSkipAllowed
    self.areHintsAllowed = areHintsAllowed
    self.time = time
    self.modes = modes
  }
}

/// What passes an attempt.
package struct PassRule: Hashable, Sendable {
  /// Whole percent of the points drawn, 1…100.
  package let percent: Int

  /// Whether every critical question must be right, at its first or second wording.
  package let needsCritical: Bool

  package init(percent: Int, needsCritical: Bool = true) {
    self.percent = percent
    self.needsCritical = needsCritical
  }
}

/// How often an assessment may be tried, and which attempt counts.
package struct AttemptRules: Hashable, Sendable {
  package enum Counts: String, Hashable, Sendable, CaseIterable {
    case best, last, first
  }

  /// The greatest number of attempts begun, those set aside left out; `nil` for no limit.
  package let limit: Int?

  /// From the end of the last attempt to the start of the next.
  package let wait: Span?
  package let counts: Counts

  package init(limit: Int? = nil, wait: Span? = nil, counts: Counts = .best) {
    self.limit = limit
    self.wait = wait
    self.counts = counts
  }
}

/// A line that takes questions from a bank.
package struct DrawLine: Hashable, Sendable {
  package enum Take: Hashable, Sendable {
    case all
    case count(Int)
  }

  /// The values over which the number is shared evenly.
  package enum Spread: String, Hashable, Sendable, CaseIterable {
    case difficulty

    /// The first competence that a question lists.
    case competences
  }

  package let questions: QuestionFilter
  package let take: Take
  package let spread: Spread?

  package init(questions: QuestionFilter, take: Take, spread: Spread? = nil) {
    self.questions = questions
    self.take = take
    self.spread = spread
  }
}
