package import CourseCore

/// Where a sitting stands, as far as the learner may see it: what was just explained, what is asked
/// now, and what else may be done.
package struct Standing: Hashable, Sendable {
  /// The question on the screen.
  package struct Asked: Hashable, Sendable {
    package let position: Int

    /// Among those asked together; `nil` for the second wording of a critical question.
    package let place: QuestionPlace?
    package let shown: ShownQuestion

    /// The number that the next answer bears.
    package let revision: Int
    package let kept: Response?

    /// What may be said about the kept answer, where the learner looks back at it.
    package let explanation: Explanation?

    package init(
      position: Int,
      place: QuestionPlace?,
      shown: ShownQuestion,
      revision: Int,
      kept: Response?,
      explanation: Explanation?
    ) {
      self.position = position
      self.place = place
      self.shown = shown
      self.revision = revision
      self.kept = kept
      self.explanation = explanation
    }
  }

  package var explained: [Explained]

  /// `nil` when a finish is offered and once the sitting has ended.
  package var asked: Asked?
  package var answered: Int
  package var total: Int

  /// The positions that have no complete answer.
  package var unanswered: [Int]
  package var mayGoBack: Bool
  package var mayGoForward: Bool
  package var maySkip: Bool
  package var hintsLeft: Int

  /// Milliseconds until the sitting closes by itself; `nil` without a limit.
  package var timeLeft: Span?
  package var outcome: Outcome?

  package init(
    explained: [Explained],
    asked: Asked?,
    answered: Int,
    total: Int,
    unanswered: [Int],
    mayGoBack: Bool,
    mayGoForward: Bool,
    maySkip: Bool,
    hintsLeft: Int,
    timeLeft: Span?,
    outcome: Outcome?
  ) {
    self.explained = explained
    self.asked = asked
    self.answered = answered
    self.total = total
    self.unanswered = unanswered
    self.mayGoBack = mayGoBack
    self.mayGoForward = mayGoForward
    self.maySkip = maySkip
    self.hintsLeft = hintsLeft
    self.timeLeft = timeLeft
    self.outcome = outcome
  }
}

/// A question that is closed, with what was answered and what may be said about it.
package struct Explained: Hashable, Sendable {
  package let position: Int
  package let shown: ShownQuestion
  package let response: Response?

  /// `nil` where the rules do not show what is right.
  package let explanation: Explanation?

  package init(
    position: Int,
    shown: ShownQuestion,
    response: Response?,
    explanation: Explanation?
  ) {
    self.position = position
    self.shown = shown
    self.response = response
    self.explanation = explanation
  }
}

/// Why a sitting did not take what the learner gave.
package enum SittingRefusal: Error, Hashable, Sendable {
  /// The learner may give another answer.
  case response(ResponseError)

  /// The question is not where the learner thinks: what stands now is shown.
  case elsewhere
}

/// Keeps a sitting, of a file alone or of the centre; what it returns is on disk.
@MainActor package protocol SittingDesk {
  var title: String { get }

  /// Where the sitting stands, without anything new.
  func current() async throws -> Standing

  /// - Throws: `SittingRefusal` when the sitting is as before.
  func handle(_ event: Sitting.Event) async throws -> Standing

  /// The line that was meant, where an answer looks like the keys of an input method that is off.
  func meant(by response: Response, at position: Int) -> String?
}
