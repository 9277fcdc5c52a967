import CourseCore
import CourseTestSupport
import Testing

struct PlacementTests {
  /// Three levels of three, two right hold each.
  private static let levels = Array(repeating: SittingRules.Level(questions: 3, right: 2), count: 3)

  private func expect(_ transcript: String) throws {
    var played = Transcript(
      try .fixture("qqqqqqqqq", .init(pass: nil), levels: Self.levels)
    )
    #expect(played.play(transcript) == transcript)
  }

  @Test func `two right hold a level and lead on at once`() throws {
    try expect(
      """
      1 yes → record 1.1, explain 1, ask 2
      2 yes → record 2.1, explain 2, ask 4
      3 yes → refused: 3 is not open
      back → ask 2
      forward → ask 4
      4 no → record 4.1, explain 4, ask 5
      5 yes → record 5.1, explain 5, ask 6
      6 yes → record 6.1, explain 6, ask 7
      7 yes → record 7.1, explain 7, ask 8
      8 yes → record 8.1, explain 8, close: 6 of 7 level 3
      """
    )
  }

  @Test func `it stops as soon as two right can no longer be reached`() throws {
    try expect(
      """
      1 no → record 1.1, explain 1, ask 2
      2 no → record 2.1, explain 2, close: 0 of 2 level 0
      """
    )
    try expect(
      """
      1 yes → record 1.1, explain 1, ask 2
      skip → ask 3
      3 yes → record 3.1, explain 3, ask 4
      4 no → record 4.1, explain 4, ask 5
      5 no → record 5.1, explain 5, close: 2 of 4 level 1
      """
    )
  }

  @Test func `whoever ends it is placed by what is held`() throws {
    try expect(
      """
      1 yes → record 1.1, explain 1, ask 2
      2 yes → record 2.1, explain 2, ask 4
      finish → close: 2 of 2 level 1 finished
      """
    )
  }

  @Test func `a question has its place in its level, wherever it is looked at from`() throws {
    let levels = [
      SittingRules.Level(questions: 4, right: 2), SittingRules.Level(questions: 2, right: 2),
    ]
    let sitting = try Sitting.fixture("qqqqqq", .init(pass: nil), levels: levels)
    let places = (1...7).map { sitting.place(of: $0) }

    #expect(places.map { $0?.number } == [1, 2, 3, 4, 1, 2, nil])
    #expect(places.map { $0?.total } == [4, 4, 4, 4, 2, 2, nil])
    #expect(places.map { $0?.isOfLaterLevel } == [false, false, false, false, true, true, nil])
  }
}
