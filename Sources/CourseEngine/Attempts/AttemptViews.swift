package import CourseCore

/// An attempt as the learner sees it now.
package struct AttemptView: Hashable, Sendable {
  package let attempt: AttemptID
  package let assessment: Titled<AssessmentID>

  /// Goes with every answer; a take-over raises it.
  package let epoch: Int
  package let phase: Sitting.Phase

  /// What was said about the answers that were just closed, in the order to be shown; it comes
  /// before the question.
  package let explained: [ExplainedAnswer]

  /// The question on the screen; `nil` when a finish is offered and once the attempt has ended.
  package let question: AskedQuestion?

  /// Of the part under way.
  package let answeredCount: Int
  package let total: Int

  /// The positions of the part under way that have no complete answer.
  package let unanswered: [Int]
  package let mayGoBack: Bool
  package let mayGoForward: Bool
  package let maySkip: Bool
  package let hintsLeft: Int

  /// Until the attempt closes by itself; `nil` without a limit.
  package let timeLeft: Span?

  /// What it came to, once it has ended.
  package let outcome: Outcome?
}

/// A question as it is asked in an attempt.
package struct AskedQuestion: Hashable, Sendable {
  package let position: Int

  /// Among those asked together; `nil` for the second wording of a critical question.
  package let place: QuestionPlace?
  package let shown: ShownQuestion

  /// Whether it is the second wording of a critical question.
  package let isAgain: Bool

  /// The revision that the next answer must carry.
  package let revision: Int

  /// The answer kept so far.
  package let kept: Response?

  /// What may be said about the kept answer, where the learner looks back at it.
  package let explanation: Explanation?
}

/// A question that is closed, with what was answered and what is said about it.
package struct ExplainedAnswer: Hashable, Sendable {
  package let position: Int
  let asked: Sitting.Asked
  package let isAgain: Bool

  /// `nil` where the rules do not show what is right.
  package let explanation: Explanation?

  package var shown: ShownQuestion { asked.shown }
  package var response: Response? { asked.response }
}

/// What an ended attempt came to, in words that say what is still to do.
package struct ResultView: Hashable, Sendable {
  package let attempt: AttemptID
  package let assessment: Titled<AssessmentID>
  package let outcome: Outcome

  /// In percent of the points; `nil` where nobody passes.
  package let passMark: Int?
  package let lessonsToReadAgain: [Titled<LessonReference>]

  /// Of a placement: the title of the level held.
  package let levelTitle: String?

  /// Whether the answers are still kept and the rules let the learner look at them.
  package let mayReview: Bool

  /// Whether the assessment may be tried again.
  package let admission: Admission
}
