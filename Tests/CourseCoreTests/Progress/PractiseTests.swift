import CourseCore
import CourseTestSupport
import Testing

struct PractiseTests {
  private static let practise = Practise(
    questions: QuestionFilter(bank: "kho"),
    right: 2,
    of: 3
  )
  private static let questions = (1...4).map { number in
    Question(id: QuestionID("cau-\(number)"), ask: "Câu \(number)?", answer: .trueOrFalse(true))
  }

  /// A run of first tries, `+` right and `-` wrong, of the questions in turn.
  private func run(_ tries: String) -> PractiseRun {
    PractiseRun(
      Self.practise,
      puts: tries.enumerated().map { place, result in
        PractiseRun.Put(
          question: Self.questions[place % 4].id,
          wasRightAtFirst: result == "+"
        )
      }
    )
  }

  @Test(arguments: [
    ("", false), ("+", false), ("++", true), ("+-", false), ("+-+", true), ("+--+", false),
    ("-++", true), ("+--+-+", true),
  ])
  func `two right of the latest three are enough, and two at the start`(
    tries: String,
    isEnough: Bool
  ) {
    #expect(run(tries).isEnough == isEnough)
  }

  @Test(arguments: 0..<50)
  func `all are drawn before one returns, and none comes twice running`(seed: UInt64) throws {
    var chance = SeededChance(seed: seed)
    var puts: [PractiseRun.Put] = []

    for _ in 0..<12 {
      let run = PractiseRun(Self.practise, puts: puts)
      let next = try #require(run.next(among: Self.questions, using: &chance))
      #expect(next.id != puts.last?.question)
      puts.append(PractiseRun.Put(question: next.id, wasRightAtFirst: false))
    }

    for round in stride(from: 0, to: 12, by: 4) {
      #expect(Set(puts[round..<round + 4].map(\.question)).count == 4)
    }
  }

  @Test(arguments: [
    ("", false, false), ("-", false, false), ("--", false, false), ("---", false, true),
    ("+", true, true), ("--+", true, true),
  ])
  func `a step is finished when right, and may be left after three wrong tries`(
    tries: String,
    isFinished: Bool,
    mayGoOn: Bool
  ) {
    var step = PracticeStep(isPoll: false)
    for result in tries { step.answer(isRight: result == "+") }

    #expect(step.isFinished == isFinished)
    #expect(step.mayGoOn == mayGoOn)
    #expect(step.tryNumber == tries.count + 1)
  }

  @Test func `a poll is no practice, even where it is named`() {
    let poll = Question(id: "y-kien", ask: "Thích gì?", answer: .poll(["Chè", "Cơm"]))
    let practise = Practise(
      questions: QuestionFilter(bank: "kho", questions: ["cau-1", "y-kien"]),
      right: 1,
      of: 1
    )

    let fitting = practise.fitting(in: Bank(id: "kho", questions: Self.questions + [poll]))

    #expect(fitting.map(\.id) == ["cau-1"])
  }

  @Test func `a poll is finished when answered`() {
    #expect(PracticeStep(isPoll: true, tries: [false]).isFinished)
    #expect(!PracticeStep(isPoll: true).isFinished)
  }
}
