import CourseCore
import CourseTestSupport
import Testing

struct TimeLimitTests {
  private static let rules = AssessmentRules(pass: PassRule(percent: 50), time: .minutes(1))

  private func expect(_ transcript: String, _ sitting: Sitting) {
    var played = Transcript(sitting)
    #expect(played.play(transcript) == transcript)
  }

  @Test func `when the time is over the attempt closes with what is answered`() throws {
    expect(
      """
      @59 1 no → record 1.1, explain 1, ask 2
      @60 2 yes → close: 0 of 2 not yet time-up read khoa/bai-1
      @61 1.1 no → explain 1, close: 0 of 2 not yet time-up read khoa/bai-1
      """,
      try .fixture("Cq", Self.rules)
    )
    expect("@60 tick → close: 0 of 1 not yet time-up", try .fixture("q", Self.rules))
    expect("@60 skip → close: 0 of 1 not yet time-up", try .fixture("q", Self.rules))
  }

  @Test func `a person with half as much again has ninety seconds for sixty`() throws {
    let sitting = try Sitting.fixture("q", Self.rules, extraTime: 50)

    expect(
      """
      @89 tick → nothing
      @90 tick → close: 0 of 1 not yet time-up
      """,
      sitting
    )
    #expect(sitting.timeLeft(at: .seconds(30)) == .seconds(60))
    #expect(sitting.timeLeft(at: .seconds(100)) == .zero)
  }

  @Test func `time that ran once does not come back`() throws {
    var sitting = try Sitting.fixture("qq", Self.rules)

    _ = try sitting.handle(.answer(position: 1, revision: 1, .truth(true)), at: .seconds(50))

    #expect(sitting.timeLeft(at: .seconds(10)) == .seconds(10))
  }
}
