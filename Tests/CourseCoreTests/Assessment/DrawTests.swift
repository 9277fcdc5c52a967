import CourseCore
import CourseTestSupport
import Testing

struct DrawTests {
  /// Twelve questions: 1–6 of difficulty 1, 7–10 of 2, 11–12 of 3; 1 and 7 critical, 1 with a second
  /// wording; 12 is a poll.
  private static let bank = Bank(
    id: "kho",
    questions: (1...12).map { number in
      Question(
        id: QuestionID("cau-\(number)"),
        ask: "Câu \(number)?",
        answer: number == 12 ? .poll(["Có", "Không"]) : .trueOrFalse(true),
        isCritical: number == 1 || number == 7,
        again: number == 1 ? "cau-1-lai" : nil,
        difficulty: number <= 6 ? 1 : number <= 10 ? 2 : 3,
        tags: number.isMultiple(of: 2) ? ["chan"] : ["le"],
        competences: [CompetenceReference(framework: "khung", code: number <= 3 ? "1.1" : "2.1")]
      )
    } + [Question(id: "cau-1-lai", ask: "Nói cách khác?", answer: .trueOrFalse(true))]
  )

  private func draw(
    _ lines: [DrawLine],
    met: [Int: Int] = [:],
    order: AssessmentRules.Order = .asListed,
    seed: UInt64 = 1
  ) throws -> DrawnPaper {
    var chance = SeededChance(seed: seed)
    let met = met.map {
      (QuestionKey(bank: "kho", question: QuestionID("cau-\($0.key)")), $0.value)
    }
    return try DrawnPaper.draw(
      Assessment(
        id: "bai",
        title: "Bài",
        source: .draw(lines),
        rules: AssessmentRules(pass: PassRule(percent: 50), order: order)
      ),
      from: { $0 == "kho" ? Self.bank : nil },
      met: Dictionary(uniqueKeysWithValues: met),
      digest: { .fixture($0.id.rawValue) },
      using: &chance
    )
  }

  private func numbers(_ drawn: DrawnPaper) -> [Int] {
    drawn.paper.drawn.compactMap { Int($0.key.question.rawValue.dropFirst(4)) }
  }

  private func line(
    _ filter: QuestionFilter = QuestionFilter(bank: "kho"),
    take: DrawLine.Take,
    spread: DrawLine.Spread? = nil
  ) -> DrawLine { DrawLine(questions: filter, take: take, spread: spread) }

  @Test(arguments: [
    (QuestionFilter(bank: "kho"), Array(1...11)),
    (QuestionFilter(bank: "kho", critical: true), [1, 7]),
    (QuestionFilter(bank: "kho", critical: false), [2, 3, 4, 5, 6, 8, 9, 10, 11]),
    (QuestionFilter(bank: "kho", difficulties: [2, 3]), [7, 8, 9, 10, 11]),
    (QuestionFilter(bank: "kho", difficulties: [1], tags: ["chan"]), [2, 4, 6]),
    (
      QuestionFilter(
        bank: "kho",
        competences: [CompetenceReference(framework: "khung", code: "1.1")]
      ), [1, 2, 3]
    ),
    (QuestionFilter(bank: "kho", questions: ["cau-12", "cau-3", "cau-1-lai"]), [3, 12]),
  ])
  func `all of a filter takes what fits, no second wording, a poll only by name`(
    filter: QuestionFilter,
    expected: [Int]
  ) throws {
    #expect(numbers(try draw([line(filter, take: .all)])) == expected)
  }

  @Test func `a second wording is on the paper beside its question`() throws {
    let paper = try draw([line(QuestionFilter(bank: "kho", critical: true), take: .all)]).paper

    #expect(paper.secondWordings.map(\.first) == [1])
    #expect(paper.item(at: 3)?.key == QuestionKey(bank: "kho", question: "cau-1-lai"))
    #expect(paper.first(of: 3) == 1)
    #expect(paper.second(of: 1) == 3)
    #expect(paper.second(of: 2) == nil)
    #expect(paper.item(at: 4) == nil)
  }

  @Test(arguments: 0..<50)
  func `lines work from the top and draw no question twice`(seed: UInt64) throws {
    let lines = [
      line(QuestionFilter(bank: "kho", critical: true), take: .all),
      line(QuestionFilter(bank: "kho", difficulties: [1]), take: .count(3)),
      line(take: .count(6)),
    ]

    let drawn = numbers(try draw(lines, order: .shuffle, seed: seed))

    #expect(drawn.count == 11)
    #expect(Set(drawn).count == 11)
    #expect(Set(drawn).isSuperset(of: [1, 7]))
  }

  @Test(arguments: 0..<50)
  func `the least met come first`(seed: UInt64) throws {
    // 1–6 were met twice, 7 and 8 once, 9–11 never.
    let met = Dictionary(uniqueKeysWithValues: (1...8).map { ($0, $0 <= 6 ? 2 : 1) })

    let four = Set(numbers(try draw([line(take: .count(4))], met: met, seed: seed)))

    #expect(four.isSuperset(of: [9, 10, 11]))
    #expect(four.intersection([7, 8]).count == 1)
  }

  @Test func `ties are left to chance`() throws {
    let first = try (0..<50).map { numbers(try draw([line(take: .count(1))], seed: $0)) }

    #expect(Set(first).count > 5)
  }

  @Test(arguments: 0..<50)
  func `a spread shares the number evenly, and what a short value lacks goes to others`(
    seed: UInt64
  ) throws {
    // Of difficulty 1 there are 6, of 2 there are 4, of 3 one (the poll is not drawn).
    let three = try draw([line(take: .count(3), spread: .difficulty)], seed: seed)
    let seven = try draw([line(take: .count(7), spread: .difficulty)], seed: seed)
    let eight = try draw([line(take: .count(8), spread: .difficulty)], seed: seed)

    #expect(difficulties(three) == [1: 1, 2: 1, 3: 1])
    #expect(difficulties(seven) == [1: 3, 2: 3, 3: 1])
    #expect([[1: 4, 2: 3, 3: 1], [1: 3, 2: 4, 3: 1]].contains(difficulties(eight)))
  }

  @Test(arguments: 0..<20)
  func `within each value of a spread the least met come first`(seed: UInt64) throws {
    let met = Dictionary(uniqueKeysWithValues: [1, 2, 3, 4, 5, 7, 8, 9].map { ($0, 1) })

    let drawn = numbers(
      try draw([line(take: .count(3), spread: .difficulty)], met: met, seed: seed)
    )

    #expect(drawn == [6, 10, 11])
  }

  private func difficulties(_ drawn: DrawnPaper) -> [Int: Int] {
    Dictionary(
      drawn.paper.drawn.compactMap { item in drawn.questions[item.digest].map { ($0.difficulty, 1) }
      },
      uniquingKeysWith: +
    )
  }

  @Test func `a line that cannot take its number says so`() {
    #expect(throws: DrawError.tooFew(bank: "kho", wanted: 3, fitting: 2)) {
      try draw([line(QuestionFilter(bank: "kho", critical: true), take: .count(3))])
    }
    #expect(throws: DrawError.noSuchBank("khac")) {
      try draw([line(QuestionFilter(bank: "khac"), take: .all)])
    }
  }

  @Test func `shuffled, every question may come first; as listed, the order stands`() throws {
    let lines = [line(take: .all)]
    let firsts = try (0..<200).compactMap {
      numbers(try draw(lines, order: .shuffle, seed: $0)).first
    }

    #expect(Set(firsts) == Set(1...11))
    #expect(numbers(try draw(lines)) == Array(1...11))
  }

  @Test func `a placement keeps its levels apart`() throws {
    var chance = SeededChance(seed: 7)
    let level = { (difficulty: Int, count: Int) in
      Placement.Level(
        title: "Bậc \(difficulty)",
        draw: [
          self.line(QuestionFilter(bank: "kho", difficulties: [difficulty]), take: .count(count))
        ],
        right: 1
      )
    }

    let (drawn, levels) = try DrawnPaper.draw(
      Placement(id: "xep-lop", title: "Xếp lớp", levels: [level(1, 3), level(2, 2)]),
      from: { _ in Self.bank },
      digest: { .fixture($0.id.rawValue) },
      using: &chance
    )

    #expect(levels == [.init(questions: 3, right: 1), .init(questions: 2, right: 1)])
    #expect(numbers(drawn).prefix(3).allSatisfy { $0 <= 6 })
    #expect(numbers(drawn).suffix(2).allSatisfy { $0 >= 7 })
    #expect(drawn.paper.secondWordings.isEmpty)
  }

  @Test func `questions of a test's own are all asked, second wordings apart`() throws {
    var chance = SeededChance(seed: 7)

    let drawn = try DrawnPaper.draw(
      Assessment(
        id: "bai",
        title: "Bài",
        source: .questions(Self.bank.questions),
        rules: AssessmentRules(pass: PassRule(percent: 50), order: .asListed)
      ),
      from: { _ in nil },
      digest: { .fixture($0.id.rawValue) },
      using: &chance
    )

    #expect(numbers(drawn) == Array(1...12))
    #expect(drawn.paper.drawn.allSatisfy { $0.key.bank == nil })
    #expect(drawn.paper.secondWordings.map(\.first) == [1])
  }

  @Test func `a bank run as a quiz asks everything as listed`() {
    var chance = SeededChance(seed: 7)

    let drawn = DrawnPaper.listing(
      Self.bank.questions,
      of: "kho",
      digest: { .fixture($0.id.rawValue) },
      using: &chance
    )

    #expect(drawn.paper.drawn.map(\.key.question) == Self.bank.questions.map(\.id))
    #expect(drawn.paper.secondWordings.isEmpty)
  }
}
