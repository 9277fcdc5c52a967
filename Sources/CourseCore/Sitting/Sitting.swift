/// One attempt under way: a state machine without input or output.
///
/// The same events give the same actions in the terminal, the kiosk and the API. What a learner may
/// see at any moment is asked of it: it shows no question that was not asked and explains nothing
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

  /// The answers kept, by position less one; the place in each list is the revision less one.
  private var kept: [[Answer]]

  /// Whether each position has a complete answer, because that is asked of all of them again and
  /// again.
  private var completed: [Bool]

  /// The last position with an answer, 0 for none.
  private(set) var furthestAnswered = 0

  /// Whether the drawn questions are over and only second wordings are left.
  private(set) var areDrawnOver = false

  /// Once the drawn questions are over: the critical ones that were not right, where that keeps the
  /// attempt from passing.
  private(set) var missed: [Int] = []

  /// Begins a sitting at its first question.
  ///
  /// - Throws: `SittingError.contentMissing` or `.misfit` when the questions are not those of the
  ///   paper.
  package init(
    paper: Paper,
    rules: SittingRules,
    questions: [Digest: Question]
  ) throws(SittingError) {
    try paper.check(questions, rules)
    self.paper = paper
    self.rules = rules
    self.questions = questions
    kept = Array(repeating: [], count: paper.positions.count)
    completed = Array(repeating: false, count: paper.positions.count)
    position = paper.drawn.isEmpty ? nil : 1
  }

  /// Adds the next revision of the answer to a position.
  mutating func keep(_ answer: Answer, isComplete: Bool) {
    kept[answer.position - 1].append(answer)
    completed[answer.position - 1] = isComplete
    furthestAnswered = max(furthestAnswered, answer.position)
  }

  /// The answers given to a position, in the order of their revisions.
  func answers(at position: Int) -> [Answer] {
    kept.indices.contains(position - 1) ? kept[position - 1] : []
  }

  /// Ends the drawn questions: what was answered to them stands.
  mutating func closeDrawn() {
    guard !areDrawnOver else { return }
    areDrawnOver = true
    missed = rules.rules.pass?.needsCritical == true ? verdict.missed : []
  }

  /// Whether a position has a complete answer.
  func isAnswered(_ position: Int) -> Bool {
    completed.indices.contains(position - 1) && completed[position - 1]
  }

  /// Takes an event in and says what is to be done.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - elapsed: The time of the sitting used so far.
  /// - Returns: The actions, in the order to be done.
  /// - Throws: `SittingError` when the event is not allowed; the sitting is as before.
  package mutating func handle(
    _ event: Event,
    at elapsed: Span = .zero
  ) throws(SittingError) -> [Action] {
    let now = max(self.elapsed, elapsed)
    if case .answer(let position, let revision, let response) = event {
      return try take(response, position: position, revision: revision, at: now)
    }
    guard outcome == nil else {
      switch event {
      case .finish: return standing
      case .tick: return []
      default: throw .closed
      }
    }
    if isTimeUp(at: now) { return runOut(at: now) }
    let actions = try move(event)
    self.elapsed = now
    return actions
  }

  private mutating func move(_ event: Event) throws(SittingError) -> [Action] {
    switch event {
    case .skip: try skip()
    case .back: try goBack()
    case .forward: try goForward()
    case .go(let position): try go(to: position)
    case .hint: try showHint()
    case .finish: finish()
    case .tick: settle()
    case .answer: preconditionFailure("answers are taken before moves")
    }
  }
}
