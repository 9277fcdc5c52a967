import CourseCore
import CourseTestSupport
import Testing

/// Each transcript stands as it is played: an event, an arrow, and what the machine says to do.
struct SittingTests {
  private static let pass = PassRule(percent: 50)

  private func expect(_ transcript: String, _ sitting: Sitting) {
    var played = Transcript(sitting)
    #expect(played.play(transcript) == transcript)
  }

  @Test func `each answer is kept, explained, and followed by the next question`() throws {
    expect(
      """
      1 yes → record 1.1, explain 1, ask 2
      2 no → record 2.1, explain 2, ask 3
      3 yes → record 3.1, explain 3, close: 2 of 3 passed
      """,
      try .fixture("qqq")
    )
  }

  @Test func `an answer that was explained stands, and the same again changes nothing`() throws {
    expect(
      """
      1 no → record 1.1, explain 1, ask 2
      1.1 no → explain 1, ask 2
      1.1 yes → refused: 1.1 was another
      1.2 yes → refused: 1.1 stands
      2.2 yes → refused: revision 1 comes next
      2.0 yes → refused: revision 1 comes next
      3 yes → refused: 3 is not open
      9 yes → refused: no 9
      2 story 0 → refused: no answer to this question
      2 yes → record 2.1, explain 2, ask 3
      3 yes → record 3.1, explain 3, close: 2 of 3 passed
      3.1 yes → explain 3, close: 2 of 3 passed
      3.2 no → refused: closed
      tick → nothing
      finish → close: 2 of 3 passed
      skip → refused: closed
      """,
      try .fixture("qqq")
    )
  }

  @Test func `with feedback at the end answers may change until the finish`() throws {
    expect(
      """
      1 no → record 1.1, ask 2
      back → ask 1
      1 yes → record 1.2, ask 2
      2 no → record 2.1, offer finish
      back → ask 2
      forward → offer finish
      go 1 → ask 1
      1.2 yes → ask 1
      1.1 yes → refused: 1.1 was another
      finish → close: 1 of 2 passed
      """,
      try .fixture("qq", .init(pass: Self.pass, feedback: .atEnd))
    )
  }

  @Test func `without looking back, the last answer ends the attempt`() throws {
    expect(
      """
      1 yes → record 1.1, ask 2
      back → refused: no back
      go 1 → refused: no back
      1.2 no → refused: 1.1 stands
      2 yes → record 2.1, close: 2 of 2 passed
      """,
      try .fixture("qq", .init(pass: Self.pass, feedback: .atEnd, isBackAllowed: false))
    )
  }

  @Test func `a question left for later comes again before the end, round after round`() throws {
    expect(
      """
      skip → ask 2
      2 yes → record 2.1, explain 2, ask 3
      skip → ask 1
      skip → ask 3
      skip → ask 1
      1 yes → record 1.1, explain 1, ask 3
      skip → refused: no skip
      3 yes → record 3.1, explain 3, close: 3 of 3 passed
      """,
      try .fixture("qqq")
    )
    expect(
      """
      skip → refused: no skip
      1 yes → record 1.1, explain 1, ask 2
      """,
      try .fixture("qq", .init(pass: Self.pass, isSkipAllowed: false))
    )
  }

  @Test func `looking back does not lose the question whose turn it is`() throws {
    expect(
      """
      back → refused: no back
      forward → refused: no forward
      1 yes → record 1.1, explain 1, ask 2
      2 yes → record 2.1, explain 2, ask 3
      back → ask 2
      back → ask 1
      skip → refused: no skip
      forward → ask 2
      forward → ask 3
      forward → refused: no forward
      go 1 → ask 1
      go 3 → ask 3
      3 yes → record 3.1, explain 3, close: 3 of 3 passed
      """,
      try .fixture("qqq")
    )
  }

  @Test func `whoever finishes early loses what is unanswered`() throws {
    expect(
      """
      1 yes → record 1.1, explain 1, ask 2
      finish → close: 1 of 3 not yet finished
      """,
      try .fixture("qqq")
    )
  }

  @Test func `hints come one at a time, where the rules allow them`() throws {
    expect(
      """
      hint → ask 1
      hint → ask 1
      hint → refused: no hint
      1 yes → record 1.1, explain 1, ask 2
      hint → refused: no hint
      """,
      try .fixture("hq", .init(pass: Self.pass, areHintsAllowed: true))
    )
    expect("hint → refused: no hint", try .fixture("h"))
  }

  @Test func `a story goes on reply by reply, and a given reply stands`() throws {
    expect(
      """
      1 story 0 1 → refused: the story stands
      1 story 1 → record 1.1, ask 1
      1.1 story 1 → ask 1
      1.1 story 0 → refused: 1.1 was another
      1 story 0 0 → refused: the story stands
      1 story 1 → refused: the story stands
      1 story 1 0 0 → refused: no answer to this question
      1 story 1 0 → record 1.2, ask 2
      1 story 1 0 → refused: 1.2 stands
      2 yes → record 2.1, offer finish
      finish → close: 1 of 2 passed
      """,
      try .fixture("sq", .init(pass: Self.pass, feedback: .atEnd))
    )
  }

  @Test func `a story may be left for later and goes on where it stopped`() throws {
    expect(
      """
      1 story 0 → record 1.1, ask 1
      skip → ask 2
      2 yes → record 2.1, explain 2, ask 1
      1 story 0 0 → record 1.2, explain 1, close: 2 of 2 passed
      """,
      try .fixture("sq")
    )
  }

  @Test func `a poll earns nothing and costs nothing`() throws {
    expect(
      """
      1 poll → record 1.1, explain 1, ask 2
      2 yes → record 2.1, explain 2, close: 1 of 1 passed
      """,
      try .fixture("pq")
    )
    expect("1 poll → record 1.1, explain 1, close: 0 of 0", try .fixture("p"))
  }

  @Test func `a quiz without a pass rule gives no verdict`() throws {
    expect(
      """
      1 no → record 1.1, explain 1, ask 2
      2 yes → record 2.1, explain 2, close: 1 of 2 read khoa/bai-1
      """,
      try .fixture("Cq", .quiz)
    )
  }
}
