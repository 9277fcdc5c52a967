import CourseCore
import CourseTestSupport
import Testing

struct GuessedPassTests {
  private static let single = AnswerKey.choices([
    Choice("Gọi", isRight: true), Choice("Chờ", isRight: false), Choice("Bỏ", isRight: false),
  ])
  private static let several = AnswerKey.choices([
    Choice("Gọi", isRight: true), Choice("Hỏi", isRight: true), Choice("Chờ", isRight: false),
    Choice("Bỏ", isRight: false),
  ])
  private static let match = AnswerKey.match(
    MatchAnswer(
      pairs: [.init(left: "1", right: "Một"), .init(left: "2", right: "Hai")],
      extras: ["Ba"]
    )
  )
  private static let sort = AnswerKey.sort([
    SortGroup(heading: "Nên", items: ["Hỏi", "Chờ"]), SortGroup(heading: "Đừng", items: ["Đọc mã"]),
  ])
  private static let fill = AnswerKey.fill(
    FillAnswer(pieces: [
      .gap(.picked(["một", "hai", "ba"], right: 1)), .text(" và "), .gap(.typed(["bốn"])),
    ])
  )
  private static let scenario = AnswerKey.scenario([
    Scene(
      id: "mot",
      says: "Alô?",
      replies: [
        .init("Cúp máy", .safe), .init("Nghe tiếp", .neutral, to: "hai"),
        .init("Đọc mã", .unsafe, to: "hai"),
      ]
    ),
    Scene(
      id: "hai",
      says: "Nhanh lên!",
      replies: [.init("Cúp máy", .safe), .init("Chuyển tiền", .unsafe)]
    ),
  ])

  private func question(
    _ id: String,
    _ answer: AnswerKey,
    points: Points = 1,
    isCritical: Bool = false,
    again: QuestionID? = nil,
    difficulty: Int = 3,
    tags: [CourseCore.Tag] = []
  ) -> Question {
    Question(
      id: QuestionID(id),
      ask: "Bác làm gì?",
      answer: answer,
      points: points,
      isCritical: isCritical,
      again: again,
      difficulty: difficulty,
      tags: tags
    )
  }

  private func assessment(
    _ source: Assessment.Source,
    percent: Int,
    needsCritical: Bool = true
  ) -> Assessment {
    Assessment(
      id: "bai",
      title: "Bài",
      source: source,
      rules: AssessmentRules(pass: PassRule(percent: percent, needsCritical: needsCritical))
    )
  }

  private func chance(_ assessment: Assessment, from bank: Bank? = nil) throws -> Double? {
    try GuessedPass.chance(of: assessment) { _ in bank }
  }

  /// Counted by hand: of so many answers one is right in every part; of 0 none can be guessed.
  private static let kinds: [(answer: AnswerKey, answers: Int)] = [
    (single, 3), (several, 6), (AnswerKey.trueOrFalse(true), 2),
    (AnswerKey.typed(TypedAnswer(accepted: ["mã"])), 0),
    (AnswerKey.number(NumberAnswer(Decimal(units: 5, scale: 0))), 0),
    (AnswerKey.order(["a", "b", "c"]), 6),
    // 3 · 2 ways to give two lefts different rights.
    (match, 6), (sort, 8), (fill, 0),
    // Hangs up at once, 1/3, or goes on without a scored reply and then hangs up, 1/3 · 1/2.
    (scenario, 2),
  ]

  @Test(arguments: kinds)
  func `every kind is guessed as often as its answers allow`(
    answer: AnswerKey,
    answers: Int
  ) throws {
    let all = assessment(.questions([question("q", answer)]), percent: 100)

    let found = try #require(try chance(all))

    #expect(abs(found - (answers == 0 ? 0 : 1 / Double(answers))) < 1e-12)
  }

  @Test func `part marks count`() throws {
    // Of 24 orders of four lines 1 keeps all neighbours, 3 keep two, 9 one and 11 none; two points of
    // three need two neighbours.
    let order = question("q", .order(["a", "b", "c", "d"]), points: 3)

    let found = try #require(try chance(assessment(.questions([order]), percent: 60)))

    #expect(abs(found - 4.0 / 24) < 1e-12)
  }

  @Test func `two of three true or false`() throws {
    let questions = (1...3).map { question("q\($0)", .trueOrFalse(true)) }

    let found = try #require(try chance(assessment(.questions(questions), percent: 60)))

    #expect(abs(found - 4.0 / 8) < 1e-12)
  }

  // One of three points passes. The critical question right, 1/2, is enough. Wrong, 1/2, the other
  // must be right, 1/2, and where critical ones count the second wording too, 1/2.
  @Test(arguments: [(true, 5.0 / 8), (false, 3.0 / 4)])
  func `a critical question must be right, at its second wording at the latest`(
    needsCritical: Bool,
    expected: Double
  ) throws {
    let questions = [
      question("q1", .trueOrFalse(true), isCritical: true, again: "q1-lai"),
      question("q1-lai", .trueOrFalse(false)),
      question("q2", .trueOrFalse(true)),
      question("q3", .typed(TypedAnswer(accepted: ["mã"]))),
    ]

    let asked = assessment(.questions(questions), percent: 30, needsCritical: needsCritical)

    let found = try #require(try chance(asked))
    #expect(abs(found - expected) < 1e-12)
  }

  @Test func `nobody passes where there is no pass rule`() throws {
    let quiz = Assessment(
      id: "bai",
      title: "Bài",
      source: .questions([question("q", .trueOrFalse(true))]),
      rules: .quiz
    )

    #expect(try chance(quiz) == nil)
  }

  @Test func `a draw that cannot be made is said so`() {
    let lines = [DrawLine(questions: QuestionFilter(bank: "kho"), take: .count(2))]
    let bank = Bank(id: "kho", questions: [question("q", .trueOrFalse(true))])

    #expect(throws: GuessError.notDrawn) {
      try chance(assessment(.draw(lines), percent: 50), from: bank)
    }
    #expect(throws: GuessError.notDrawn) { try chance(assessment(.draw(lines), percent: 50)) }
  }

  @Test func `a draw in too many ways is said so and takes no time`() {
    // Thirty questions that thirty lines tell apart.
    let questions = (0..<30).map {
      question("q\($0)", .trueOrFalse(true), tags: [CourseCore.Tag("t\($0)")])
    }
    let first = DrawLine(questions: QuestionFilter(bank: "kho"), take: .count(15))
    let others = (0..<30).map { number in
      DrawLine(
        questions: QuestionFilter(bank: "kho", tags: [CourseCore.Tag("t\(number)")]),
        take: .all
      )
    }

    #expect(throws: GuessError.tooManyWays) {
      try chance(
        assessment(.draw([first] + others), percent: 50),
        from: Bank(id: "kho", questions: questions)
      )
    }
  }

  /// Lines that overlap, spread and leave chance a say, over every kind of question.
  private static let draws: [[DrawLine]] = {
    func line(
      critical: Bool? = nil,
      tags: [CourseCore.Tag] = [],
      _ take: DrawLine.Take,
      _ spread: DrawLine.Spread? = nil
    ) -> DrawLine {
      DrawLine(
        questions: QuestionFilter(bank: "kho", critical: critical, tags: tags),
        take: take,
        spread: spread
      )
    }
    return [
      [line(.count(4))],
      [line(critical: true, .all), line(.count(3), .difficulty)],
      [line(tags: ["chan"], .count(3)), line(.count(4), .difficulty)],
      [line(.count(2)), line(tags: ["chan"], .count(2)), line(.count(2), .competences)],
    ]
  }()

  @Test(arguments: draws.indices)
  func `a simulation agrees with what is worked out`(number: Int) throws {
    let keys: [AnswerKey] = [
      Self.single, Self.several, .trueOrFalse(true), Self.match, Self.sort, Self.scenario,
      .order(["a", "b", "c"]), Self.fill, .typed(TypedAnswer(accepted: ["mã"])),
      .trueOrFalse(false),
      Self.single, Self.single,
    ]
    let questions = keys.enumerated().map { place, answer in
      question(
        "q\(place)",
        answer,
        points: Points(1 + place % 3),
        isCritical: place == 0 || place == 2,
        again: place == 2 ? "q2-lai" : nil,
        difficulty: 1 + place % 4,
        tags: place.isMultiple(of: 2) ? ["chan"] : []
      )
    }
    let bank = Bank(id: "kho", questions: questions + [question("q2-lai", Self.single)])
    let test = assessment(.draw(Self.draws[number]), percent: 40)
    var guesser = Guesser(seed: UInt64(number) + 7)
    let attempts = 4_000

    let worked = try #require(try chance(test, from: bank))
    let passes = try (0..<attempts).count { _ in
      try guesser.outcome(of: test) { _ in bank }.isPassed == true
    }

    // Four standard deviations: of ten thousand right programs one would not agree.
    let deviation = (worked * (1 - worked) / Double(attempts)).squareRoot()
    #expect(worked > 0.01 && worked < 0.9)
    #expect(abs(Double(passes) / Double(attempts) - worked) < 4 * deviation)
  }
}
