/// One attempt under way: a state machine without input or output.
///
/// The same events give the same actions in the terminal, the kiosk and the API. What a learner may
/// see at any moment is asked of it: it shows no question that is not open and explains nothing
/// that the rules keep back.
package struct Sitting: Hashable, Sendable {
  package let paper: Paper
  package let rules: SittingRules
  let questions: [Digest: Question]

  /// The question on the screen; `nil` when a finish is offered and when closed.
  package internal(set) var position: Int?

  /// Drawn questions left for later, in the order they were left.
  package internal(set) var skipped: [Int] = []

  /// How many hints were shown, by position.
  package internal(set) var hints: [Int: Int] = [:]

  /// The time of the sitting used up to the last event.
  package internal(set) var elapsed = Span.zero

  /// What the attempt came to; `nil` while it is open.
  package internal(set) var outcome: Outcome?

  /// The answers kept, by position; the place in each list is the revision less one.
  var kept: [Int: [Answer]] = [:]

  /// Begins a sitting at its first question.
  ///
  /// - Throws: `SittingError.contentMissing` or `.misfit` when the questions are not those of the
  ///   paper.
  package init(
    paper: Paper,
    rules: SittingRules,
    questions: [Digest: Question]
  ) throws(SittingError) {
    self.paper = paper
    self.rules = rules
    self.questions = questions
    for position in paper.positions {
      guard let item = paper.item(at: position), let question = questions[item.digest] else {
        throw .contentMissing(paper.item(at: position)?.digest ?? paper.drawn[0].digest)
      }
      guard question.fits(item.arrangement) else { throw .misfit(position: position) }
    }
    position = paper.drawn.isEmpty ? nil : 1
  }

  /// Takes an event in and says what is to be done.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - elapsed: The time of the sitting used so far.
  /// - Throws: When the event is not allowed; the sitting is as before.
  package mutating func handle(
    _ event: Event,
    at elapsed: Span = .zero
  ) throws(SittingError) -> [Action] { preconditionFailure("arrives with the next commit") }

  /// Brings a sitting that just began to where recorded answers and the desk left it.
  ///
  /// - Parameters:
  ///   - answers: All answers recorded, those to one position in the order of their revisions.
  ///   - position: The question that was on the screen; `nil` for the first without an answer.
  ///   - skipped: The positions left for later.
  ///   - hints: How many hints were shown, by position.
  ///   - elapsed: The time of the sitting used.
  /// - Returns: What is to be shown now: asking, offering to finish, or closing.
  package mutating func restore(
    _ answers: [Answer],
    position: Int? = nil,
    skipped: [Int] = [],
    hints: [Int: Int] = [:],
    elapsed: Span = .zero
  ) throws(SittingError) -> [Action] { preconditionFailure("arrives with the next commit") }
}

// What the learner may see and do now.
extension Sitting {
  package var phase: Phase { preconditionFailure("arrives with the next commit") }

  package var canGoBack: Bool { preconditionFailure("arrives with the next commit") }

  package var canGoForward: Bool { preconditionFailure("arrives with the next commit") }

  package var canSkip: Bool { preconditionFailure("arrives with the next commit") }

  /// How many more hints the current question has for the learner.
  package var hintsLeft: Int { preconditionFailure("arrives with the next commit") }

  /// How many questions of the part under way are answered, and how many there are.
  package var progress: (answered: Int, total: Int) {
    preconditionFailure("arrives with the next commit")
  }

  /// The positions without a complete answer, of the part under way.
  package var unanswered: [Int] { preconditionFailure("arrives with the next commit") }

  /// The latest answer to a position.
  package func answer(at position: Int) -> Answer? { kept[position]?.last }

  /// The number the next answer to a position bears.
  package func nextRevision(at position: Int) -> Int { (kept[position]?.count ?? 0) + 1 }

  /// Returns the question as the learner may see it, or `nil` when it was not asked yet.
  package func shown(at position: Int) -> ShownQuestion? {
    preconditionFailure("arrives with the next commit")
  }

  /// Whether right, wrong and why of a question may be shown now.
  package func mayExplain(_ position: Int) -> Bool {
    preconditionFailure("arrives with the next commit")
  }

  /// Returns what may be said about a question, or `nil` while nothing may be.
  package func explanation(at position: Int) -> Explanation? {
    preconditionFailure("arrives with the next commit")
  }

  /// The time left; `nil` without a limit.
  package func timeLeft(at elapsed: Span) -> Span? {
    preconditionFailure("arrives with the next commit")
  }
}
