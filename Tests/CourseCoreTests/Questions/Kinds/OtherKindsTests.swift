import CourseCore
import CourseTestSupport
import Testing

struct TrueOrFalseTests {
  @Test(
    arguments: [(true, true, 1), (true, false, 0), (false, false, 1)] as [(Bool, Bool, Points)]
  )
  func `it is right or not`(key: Bool, given: Bool, earned: Points) throws {
    let question = Question.fixture(.trueOrFalse(key))

    #expect(try question.earned(by: .truth(given)) == earned)
    #expect(question.explanation(of: nil, in: question.asListed).rightAnswer == .truth(key))
  }
}

struct NumberAnswerTests {
  private let question = Question.fixture(
    .number(
      NumberAnswer(Decimal(units: 22_000), within: Decimal(units: 500), unit: "đồng")
    )
  )

  @Test(
    arguments: [
      ("22000", 1), ("22.000", 1), ("22 000 đồng", 1), ("21.500", 1), ("22500đ", 1),
      ("22.500,01", 0),
      ("21499", 0), ("22", 0), ("-22000", 0),
    ] as [(String, Points)]
  )
  func `a distance of at most 500 is right`(line: String, earned: Points) throws {
    #expect(try question.earned(by: .line(line)) == earned)
  }

  @Test(arguments: [("22,000", 1), ("22,500 dong", 1), ("22.000", 0)] as [(String, Points)])
  func `a question in English reads a number the English way`(line: String, earned: Points) throws {
    let number = NumberAnswer(
      Decimal(units: 22_000),
      within: Decimal(units: 500),
      unit: "đồng",
      style: .english
    )

    #expect(try Question.fixture(.number(number)).earned(by: .line(line)) == earned)
  }

  @Test func `the number is kept as typed and as read, whatever the client says it is`() throws {
    let kept = Response.number("22.000", read: Decimal(units: 22_000))

    #expect(try question.accept(.line(" 22.000 "), in: question.asListed) == kept)
    #expect(try question.accept(.number("22.000", read: .zero), in: question.asListed) == kept)
    #expect(throws: ResponseError.notANumber) {
      try question.accept(.line("nhiều"), in: question.asListed)
    }
  }
}

struct LinesInOrderTests {
  /// Four lines, three neighbours, three points: a neighbour kept is a point.
  private let question = Question.fixture(.order(["a", "b", "c", "d"]), points: 3)

  @Test(
    arguments: [
      ([0, 1, 2, 3], 3), ([1, 2, 3, 0], 2), ([0, 1, 3, 2], 1), ([2, 3, 0, 1], 2),
      ([3, 2, 1, 0], 0),
      ([0, 2, 1, 3], 0),
    ] as [([Int], Points)]
  )
  func `neighbours kept are counted`(order: [Int], earned: Points) throws {
    #expect(try question.earned(by: .order(order)) == earned)
  }

  @Test func `an order never starts solved, and every other one can come`() {
    let question = Question.fixture(.order(["a", "b", "c"]), isShuffled: false)
    var chance = SeededChance(seed: 1)
    var seen: Set<[Int]> = []

    for _ in 0..<200 { seen.formUnion(question.arrange(using: &chance).orders) }

    #expect(seen == [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  }

  @Test(arguments: [[0, 1, 2], [0, 1, 2, 2], [0, 1, 2, 4], [0, 1, 2, 3, 3]])
  func `each line must be given once`(order: [Int]) {
    #expect(throws: ResponseError.wrongPlaces) {
      try question.accept(.order(order), in: question.asListed)
    }
  }
}

struct MatchAnswerTests {
  private let question = Question.fixture(
    .match(
      MatchAnswer(
        pairs: [.init(left: "113", right: "công an"), .init(left: "114", right: "cứu hỏa")],
        extras: ["cấp cứu"]
      )
    ),
    points: 2
  )

  @Test(
    arguments: [
      ([0, 1], 2), ([0, 0], 1), ([1, 0], 0), ([0, nil], 1), ([2, 1], 1),
    ] as [([Int?], Points)]
  )
  func `each left with its right is a part`(chosen: [Int?], earned: Points) throws {
    #expect(try question.earned(by: .assigned(chosen)) == earned)
  }

  @Test func `rights are named by their place as shown`() {
    let turned = Arrangement(orders: [[2, 1, 0]])

    #expect(question.grade(.assigned([2, 1]), in: turned).isRight)
    let explanation = question.explanation(of: .assigned([0, 1]), in: turned)
    #expect(explanation.parts.map(\.given) == ["cấp cứu", "cứu hỏa"])
    #expect(explanation.parts.map(\.right) == ["công an", "cứu hỏa"])
    #expect(explanation.parts.map(\.isRight) == [false, true])
  }

  @Test(
    arguments: [
      ([nil, nil], .empty), ([0], .wrongPlaces), ([0, 3], .wrongPlaces), ([0, 1, 2], .wrongPlaces),
    ] as [([Int?], ResponseError)]
  )
  func `what was not shown is refused`(chosen: [Int?], error: ResponseError) {
    #expect(throws: error) { try question.accept(.assigned(chosen), in: question.asListed) }
  }
}

struct SortAnswerTests {
  private let question = Question.fixture(
    .sort([
      SortGroup(heading: "Nên", items: ["khóa máy", "đổi mật khẩu"]),
      SortGroup(heading: "Không nên", items: ["cho mượn mã"]),
    ]),
    points: 3
  )

  @Test(
    arguments: [([0, 0, 1], 3), ([0, 1, 1], 2), ([1, 1, 0], 0), ([0, nil, nil], 1)]
      as [([Int?], Points)]
  )
  func `each item under its heading is a part`(chosen: [Int?], earned: Points) throws {
    #expect(try question.earned(by: .assigned(chosen)) == earned)
  }

  @Test func `items are named by their place as shown`() {
    let turned = Arrangement(orders: [[2, 0, 1]])

    #expect(
      question.shown(in: turned).body
        == .sort(
          headings: ["Nên", "Không nên"],
          items: ["cho mượn mã", "khóa máy", "đổi mật khẩu"]
        )
    )
    #expect(question.grade(.assigned([1, 0, 0]), in: turned).isRight)
  }
}

struct FillAnswerTests {
  private let question = Question.fixture(
    .fill(
      FillAnswer(pieces: [
        .text("Gọi "), .gap(.picked(["156", "1080"], right: 0)), .text(" để báo cuộc gọi "),
        .gap(.typed(["lừa đảo", "rác"])), .text("."),
      ])
    ),
    points: 2
  )

  @Test(
    arguments: [
      ([.place(0), .line("lừa đảo")], 2), ([.place(0), .line("lua dao")], 2),
      ([.place(1), .line("rác")], 1),
      ([.place(0), nil], 1), ([.place(1), .line("lứa đảo")], 0),
    ] as [([Response.Gap?], Points)]
  )
  func `each gap is a part`(gaps: [Response.Gap?], earned: Points) throws {
    #expect(try question.earned(by: .gaps(gaps)) == earned)
  }

  @Test func `the hardest rung of the right gaps is told`() {
    let grade = question.grade(.gaps([.place(0), .line("lua dao")]), in: question.asListed)

    #expect(grade.rung == .missingMarks)
    let parts = question.explanation(of: .gaps([nil, .line("rac")]), in: question.asListed).parts
    #expect(parts.map(\.marked) == [nil, "rác"])
    #expect(parts.map(\.right) == ["156", "lừa đảo"])
  }

  @Test func `gaps to type in look alike, options stand as drawn`() {
    let turned = Arrangement(orders: [[1, 0], []])

    #expect(
      question.shown(in: turned).body
        == .fill([
          .text("Gọi "), .picked(["1080", "156"]), .text(" để báo cuộc gọi "), .typed, .text("."),
        ])
    )
    #expect(question.grade(.gaps([.place(1), .line("rác")]), in: turned).isRight)
  }

  @Test(
    arguments: [
      ([nil, nil], .empty), ([nil, .line(" ")], .empty), ([.place(2), nil], .wrongPlaces),
      ([.place(0)], .wrongPlaces), ([.line("156"), nil], .wrongKind(expected: .fill)),
    ] as [([Response.Gap?], ResponseError)]
  )
  func `what does not fit a gap is refused`(gaps: [Response.Gap?], error: ResponseError) {
    #expect(throws: error) { try question.accept(.gaps(gaps), in: question.asListed) }
  }

  @Test func `a gap left open by the input method is told by itself`() {
    let hint = { question.inputMethodHint(for: .gaps($0), in: question.asListed) }

    #expect(hint([.place(0), .line("luwaf ddaor")]) == "lừa đảo")
    #expect(hint([.place(1), .line("rác")]) == nil)
  }
}

struct SpotTests {
  private let question = Question.fixture(
    .spot([
      SpotArea(
        "nút Chặn",
        isRight: true,
        shape: .rectangle(left: 0, top: 0, width: 20, height: 10)
      ),
      SpotArea("đường dẫn", isRight: false, shape: .circle(x: 50, y: 50, radius: 10)),
    ])
  )

  @Test(arguments: [(0, 1), (1, 0)] as [(Int, Points)])
  func `areas are marked like choices`(place: Int, earned: Points) throws {
    #expect(try question.earned(by: .places([place])) == earned)
  }
}

struct PollTests {
  private let question = Question.fixture(.poll(["Zalo", "Facebook"]), points: 5)

  @Test func `it is never scored`() throws {
    let grade = question.grade(.places([0, 1]), in: question.asListed)

    #expect(grade == Grade(parts: 0, rightParts: 0, earned: 0, available: 0))
    #expect(!grade.isRight)
    #expect(question.explanation(of: .places([0]), in: question.asListed).isRight == nil)
  }

  @Test func `any number of its options may be picked, but not none`() throws {
    #expect(try question.accept(.places([1, 0]), in: question.asListed) == .places([0, 1]))
    #expect(throws: ResponseError.empty) { try question.accept(.places([]), in: question.asListed) }
  }
}
