import CourseContent
import CourseCore
import CourseTestSupport
import OrderedCollections
import Testing

/// Made-up learners take every test that comes with the program.
struct ShippedLearnersTests {
  @Test func `there is a test for each course, and something to place beginners by`() {
    let library = ShippedContent.content.library

    #expect(library.originals.courses.count >= 9)
    #expect(library.originals.courses.values.allSatisfy { $0.finish.assessments.count == 1 })
    #expect(ShippedContent.tests.count > library.originals.courses.count)
    #expect(!ShippedContent.placements.isEmpty)
  }

  @Test(arguments: ShippedContent.tests, [true, false])
  func `one who knows everything passes, typing marks or none`(
    test: ShippedContent.TestInLanguage,
    isTypingMarks: Bool
  ) throws {
    var knower = Knower(seed: 4, isTypingMarks: isTypingMarks)

    for _ in 0..<100 {
      let outcome = try knower.outcome(of: test.assessment, from: test.bank)

      #expect(outcome.isPassed == true)
      #expect(outcome.earned == outcome.available)
    }
  }

  @Test(arguments: ShippedContent.placements, [true, false])
  func `one who knows everything is placed at the top`(
    placement: Placement,
    isTypingMarks: Bool
  ) throws {
    var knower = Knower(seed: 4, isTypingMarks: isTypingMarks)
    let banks = ShippedContent.content.library.originals.banks

    for _ in 0..<100 {
      #expect(
        try knower.outcome(of: placement) { banks[$0] }.level == placement.levels.count
      )
    }
  }

  @Test func `a story that nobody can finish safely keeps one who knows everything from passing`()
    throws
  {
    let content = Content.fixture([
      "Assessments/banks/kho.yaml": """
      hocvu: 1
      bank: kho
      questions:
        - id: chuyen
          ask: Bác làm gì?
          scenario:
            - scene: mot
              says: Alô?
              replies:
                - safe: Bác là ai?
                  to: hai
                - unsafe: Vâng ạ.
            - scene: hai
              says: Đọc mã đi.
              replies:
                - unsafe: Đọc ngay.
                - unsafe: Đọc sau.
      """,
      "Assessments/bai.yaml": """
      hocvu: 1
      assessment: bai
      title: Bài
      draw:
        - {bank: kho, take: all}
      pass: {mark: 70%}
      """,
    ])
    let bai = try #require(content.library.originals.assessments["bai"])
    var knower = Knower(seed: 4)

    let outcome = try knower.outcome(of: bai) { content.library.originals.banks[$0] }

    #expect(outcome.isPassed == false)
  }
}

/// What is typed without marks, wherever one may type it so.
struct ShippedTypingTests {
  /// The lines that somebody may type for a question without a mark, that it refuses.
  private func refused(_ question: Question) throws -> [String] {
    switch question.answer {
    case .typed(let answer):
      return try answer.accepted.filter { line in
        let response = Response.line(LetterMarks.removed(from: line))
        return try question.earned(by: response) < question.points
      }
    case .fill(let answer):
      return answer.gaps.flatMap { gap in
        guard case .typed(let accepted) = gap else { return [String]() }
        return accepted.filter {
          answer.rules.match(LetterMarks.removed(from: $0), with: accepted) == nil
        }
      }
    default:
      return []
    }
  }

  private func mayLackMarks(_ question: Question) -> Bool {
    switch question.answer {
    case .typed(let answer): answer.rules.marks != .exact
    case .fill(let answer): answer.rules.marks != .exact
    default: false
    }
  }

  @Test func `nobody is refused for marks that may be missing`() throws {
    let typed = ShippedContent.questions.filter(mayLackMarks)
    #expect(typed.count > 20)

    for question in typed {
      #expect(try refused(question) == [], "\(question.id)")
    }
  }

  @Test func `where marks are asked for, lines without them are refused`() throws {
    let exact = TypedRules(marks: .exact)
    let typed = Question.fixture(.typed(TypedAnswer(accepted: ["mật khẩu", "OTP"], rules: exact)))
    let gap = FillAnswer.Piece.gap(.typed(["gọi"]))
    let fill = Question.fixture(.fill(FillAnswer(pieces: [gap], rules: exact)))

    #expect(try refused(typed) == ["mật khẩu"])
    #expect(try refused(fill) == ["gọi"])
    #expect(!mayLackMarks(typed) && !mayLackMarks(fill))
  }
}
