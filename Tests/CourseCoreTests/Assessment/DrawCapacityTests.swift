import CourseCore
import Testing

struct DrawCapacityTests {
  /// Six questions: 1–4 tagged `a`, 3–6 tagged `b`.
  private static let bank = Bank(
    id: "kho",
    questions: (1...6).map { number in
      Question(
        id: QuestionID("cau-\(number)"),
        ask: "Câu \(number)?",
        answer: .trueOrFalse(true),
        tags: (number <= 4 ? ["a"] : []) + (number >= 3 ? ["b"] : [])
      )
    }
  )

  /// Reads lines such as `a3 b* -2`: three tagged `a`, all tagged `b`, two of any.
  private static func lines(_ text: String) -> [DrawLine] {
    text.split(separator: " ").map { word in
      let tags = word.first == "-" ? [] : [CourseCore.Tag(String(word.prefix(1)))]
      return DrawLine(
        questions: QuestionFilter(bank: "kho", tags: tags),
        take: Int(word.dropFirst()).map { .count($0) } ?? .all
      )
    }
  }

  /// Counted by hand: how many of the last line's questions the lines above can take at most.
  @Test(arguments: [
    ("a3", 4, 4),
    // Questions 3 and 4 have both tags.
    ("a3 b2", 4, 2),
    ("a1 b2", 4, 3),
    ("a* b2", 4, 2),
    ("-* b2", 4, 0),
    // Two of `a` and two of `b` are four of all six, whichever they are.
    ("a2 b2 -2", 6, 2),
    // Of the four with `b`, the first line can take 3 and 4, and the second 5 and 6.
    ("a4 b2 b1", 4, 0),
    ("a4 a4 b1", 4, 2),
    // The first line may take 3 and 4 only by leaving 1 and 2 to the second.
    ("a2 a2 b1", 4, 2),
  ])
  func `a line counts on what the lines above surely leave`(
    lines: String,
    fitting: Int,
    surelyLeft: Int
  ) throws {
    let pools = { (id: BankID) in id == "kho" ? DrawPool(Self.bank) : nil }

    let capacity = try #require(DrawCapacity.all(of: Self.lines(lines), in: pools).last)

    #expect(capacity.fitting == fitting)
    #expect(capacity.surelyLeft == surelyLeft)
  }

  @Test func `a line takes its number or, with all, at least one`() throws {
    let two = try #require(Self.lines("-2").first)
    let all = try #require(Self.lines("-*").first)

    #expect(two.canTake(from: 2))
    #expect(!two.canTake(from: 1))
    #expect(all.canTake(from: 1))
    #expect(!all.canTake(from: 0))
  }

  @Test func `nothing fits in a bank that is not there`() {
    #expect(DrawCapacity.all(of: Self.lines("-*"), in: { _ in nil }).map(\.fitting) == [0])
  }
}
