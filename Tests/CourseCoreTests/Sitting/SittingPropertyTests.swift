import CourseCore
import CourseTestSupport
import Testing

/// What holds of every sitting, whatever its paper, its rules and the events that come.
struct SittingPropertyTests {
  @Test(arguments: 0..<300)
  func `any run of events keeps to the rules and can be replayed`(seed: UInt64) throws {
    var run = RandomSitting(seed: seed)
    let fresh = try run.sitting()
    var sitting = fresh
    var recorded: [Sitting.Answer] = []

    for _ in 0..<60 {
      let before = sitting
      let (event, elapsed) = run.event(for: sitting)
      do {
        let actions = try sitting.handle(event, at: elapsed)
        recorded += actions.compactMap { action in
          if case .record(let answer) = action { answer } else { nil }
        }
      } catch {
        let isSame = sitting == before
        #expect(isSame, "a refused event changes nothing")
      }
      checkSecrets(of: sitting)
      try checkRepetition(of: recorded, in: sitting)
      try checkReplay(of: recorded, to: sitting, from: fresh)
    }
    _ = try sitting.handle(.finish)
    _ = try sitting.handle(.finish)

    try checkOutcome(of: sitting, recorded, run.questions)
  }

  /// Nothing is explained that was not shown, nor before the rules allow it.
  private func checkSecrets(of sitting: Sitting) {
    let isOpen = sitting.phase == .drawn || sitting.phase == .finishOffered
    for position in sitting.paper.positions where sitting.explanation(at: position) != nil {
      #expect(sitting.shown(at: position) != nil)
      guard isOpen else { continue }
      #expect(sitting.rules.rules.feedback == .afterEach)
      #expect(sitting.answer(at: position) != nil)
    }
    for position in sitting.paper.secondPositions where isOpen {
      #expect(sitting.shown(at: position) == nil)
    }
  }

  /// The same answer again is recorded only once.
  private func checkRepetition(of recorded: [Sitting.Answer], in sitting: Sitting) throws {
    guard let answer = recorded.last else { return }
    var again = sitting
    let actions = try again.handle(
      .answer(position: answer.position, revision: answer.revision, answer.response)
    )
    let isSame = again == sitting
    #expect(isSame, "an answer repeated changes nothing")
    #expect(!actions.contains(.record(answer)))
  }

  private func checkReplay(
    of recorded: [Sitting.Answer],
    to sitting: Sitting,
    from fresh: Sitting
  ) throws {
    var replayed = fresh
    _ = try replayed.restore(
      recorded,
      position: sitting.deskPosition,
      skipped: sitting.skipped,
      hints: sitting.hints,
      elapsed: sitting.elapsed,
      outcome: sitting.outcome
    )
    // A whole sitting in a message is of no use to anyone.
    let isSame = replayed == sitting
    #expect(isSame, "the answers and the desk bring the sitting back")
  }

  private func checkOutcome(
    of sitting: Sitting,
    _ recorded: [Sitting.Answer],
    _ questions: [Digest: Question]
  ) throws {
    let outcome = try #require(sitting.outcome)
    let answers = Dictionary(recorded.map { ($0.position, $0.response) }) { $1 }
    let judged = try Outcome(
      judging: answers,
      paper: sitting.paper,
      rules: sitting.rules,
      questions: questions,
      ending: outcome.ending
    )

    #expect(judged == outcome)
    #expect(outcome.earned <= outcome.available)
    #expect(outcome.earned == outcome.questions.reduce(.zero) { $0 + $1.earned })
    #expect(try Outcome(json: outcome.json) == outcome)
    let attempt = AttemptID(Code128(high: 1, low: 2))
    #expect(recorded.allSatisfy { AttemptAnswered($0, to: attempt).answer == $0 })
    #expect(try Paper(json: sitting.paper.json) == sitting.paper)
    #expect(try SittingRules(json: sitting.rules.json) == sitting.rules)
  }
}
