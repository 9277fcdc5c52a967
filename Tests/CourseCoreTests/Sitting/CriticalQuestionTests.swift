import CourseCore
import CourseTestSupport
import Testing

struct CriticalQuestionTests {
  private func expect(_ transcript: String, _ sitting: Sitting) {
    var played = Transcript(sitting)
    #expect(played.play(transcript) == transcript)
  }

  @Test func `right at the second wording satisfies it, and the marks stay lost`() throws {
    expect(
      """
      1 no → record 1.1, explain 1, ask 2
      2 yes → record 2.1, explain 2, ask 3
      3 yes → record 3.1, explain 3, explain 1, ask 4
      3.1 yes → explain 3, explain 1, ask 4
      back → refused: no back
      skip → refused: no skip
      4 yes → record 4.1, explain 4, close: 2 of 3 passed
      4.1 yes → explain 4, close: 2 of 3 passed
      """,
      try .fixture("Cqq")
    )
  }

  @Test func `wrong again ends without a pass and names the lesson`() throws {
    expect(
      """
      1 no → record 1.1, explain 1, ask 2
      2 yes → record 2.1, explain 2, ask 3
      3 no → record 3.1, explain 3, explain 1, ask 4
      4 no → record 4.1, explain 4, explain 3, ask 5
      4.2 yes → refused: 4.1 stands
      5 yes → record 5.1, explain 5, close: 1 of 3 not yet read khoa/bai-1
      """,
      try .fixture("CqC", .init(pass: PassRule(percent: 30)))
    )
  }

  @Test func `without a second wording it is explained and the attempt does not pass`() throws {
    expect(
      """
      1 no → record 1.1, ask 2
      2 yes → record 2.1, offer finish
      finish → explain 1, close: 1 of 2 not yet read khoa/bai-1
      """,
      try .fixture("cq", .init(pass: PassRule(percent: 50), feedback: .none))
    )
  }

  @Test func `where critical questions need not be right, nothing is asked again`() throws {
    expect(
      """
      1 no → record 1.1, explain 1, ask 2
      2 yes → record 2.1, explain 2, close: 1 of 2 passed read khoa/bai-1
      """,
      try .fixture("Cq", .init(pass: PassRule(percent: 50, needsCritical: false)))
    )
  }

  @Test func `unanswered counts as not right, and a second finish ends the second wordings`()
    throws
  {
    expect(
      """
      finish → explain 1, ask 3
      1 yes → refused: 1 is not open
      finish → close: 0 of 2 not yet finished read khoa/bai-1
      """,
      try .fixture("Cq")
    )
  }

  @Test func `nobody learns how many second wordings there are`() throws {
    var played = Transcript(try .fixture("Cq"))

    #expect(played.play("3 yes → refused: no 3") == "3 yes → refused: no 3")
    #expect(played.sitting.shown(at: 3) == nil)
    #expect(played.sitting.progress.total == 2)
  }

  @Test func `a missed critical question is explained even where nothing else is`() throws {
    var played = Transcript(
      try .fixture("Cqq", .init(pass: PassRule(percent: 10), feedback: .none))
    )

    _ = played.play("1 no\n2 no\n3 yes")
    #expect((1...4).allSatisfy { played.sitting.explanation(at: $0) == nil })

    _ = played.play("finish")
    #expect((1...4).filter { played.sitting.explanation(at: $0) != nil } == [1])

    _ = played.play("4 yes")
    #expect(played.sitting.outcome?.isPassed == true)
    #expect((1...4).filter { played.sitting.explanation(at: $0) != nil } == [1])
  }
}

extension CriticalQuestionTests {
  @Test func `after a restart nobody is back before the finish, knowing what was wrong`() throws {
    let fresh = try Sitting.fixture("Cq", .init(pass: PassRule(percent: 50), feedback: .atEnd))
    var played = Transcript(fresh)
    _ = played.play("1 no\n2 yes\nfinish")
    let answers = [1, 2].compactMap { played.sitting.answer(at: $0) }

    var restored = fresh
    let actions = try restored.restore(answers, position: played.sitting.deskPosition)

    #expect(actions == [.explain(position: 1), .ask(position: 3)])
    #expect(restored == played.sitting)
    #expect(played.sitting.deskPosition == 3)
  }
}
