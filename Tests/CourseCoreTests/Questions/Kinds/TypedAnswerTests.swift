import CourseCore
import CourseTestSupport
import Testing

struct TypedAnswerTests {
  private func rung(
    of line: String,
    for accepted: [String] = ["mật khẩu"],
    marks: TypedRules.Marks = .shown,
    isCaseExact: Bool = false
  ) throws -> MatchRung? {
    let rules = TypedRules(marks: marks, isCaseExact: isCaseExact)
    let question = Question.fixture(.typed(TypedAnswer(accepted: accepted, rules: rules)))
    let response = try question.accept(.line(line), in: question.asListed)
    return question.grade(response, in: question.asListed).rung
  }

  /// The ladder of standards.md 2.5, one step after another.
  @Test(
    arguments: [
      ("mật khẩu", .same), ("  mật \u{A0} khẩu. ", .same), ("mật\u{200B} khẩu!?", .same),
      ("ma\u{323}\u{302}t kha\u{302}\u{309}u", .same), ("m\u{1EA1}\u{302}t khẩu", .same),
      ("Mật Khẩu", .letterCase), ("MẬT KHẨU", .letterCase),
      ("mat khau", .missingMarks), ("Mât khẩu", .missingMarks),
      ("mắt khẩu", nil), ("mật khẫu", nil), ("mật-khẩu", nil), ("mật khẩ", nil),
      ("maatj khaaur", nil),
    ] as [(String, MatchRung?)]
  )
  func `a line meets the answer on the easiest step that it can`(line: String, rung: MatchRung?)
    throws
  {
    #expect(try self.rung(of: line) == rung)
  }

  @Test(
    arguments: [
      ("hoà bình", "hòa bình", .spelling), ("Thuý", "Thúy", .spelling), ("quí", "quý", nil),
      ("\u{D0}ông", "Đông", .spelling), ("\u{D0}ông", "đông", .spelling),
      ("nói \"không\"", "nói “không”", .spelling), ("24-7", "24–7", .spelling),
      ("dong", "đồng", .missingMarks),
      ("hoa", "hoà", .missingMarks), ("lí", "lý", nil),
    ] as [(String, String, MatchRung?)]
  )
  func `spellings of one word meet`(line: String, accepted: String, rung: MatchRung?) throws {
    #expect(try self.rung(of: line, for: [accepted]) == rung)
  }

  @Test func `exact marks end the ladder before missing marks`() throws {
    #expect(try rung(of: "mat khau", marks: .exact) == nil)
    #expect(try rung(of: "hoà", for: ["hòa"], marks: .exact) == .spelling)
    #expect(try rung(of: "mat khau", marks: .optional) == .missingMarks)
  }

  @Test func `exact case leaves out that step alone`() throws {
    #expect(try rung(of: "vneid", for: ["VNeID"], isCaseExact: true) == nil)
    #expect(try rung(of: "VNeID.", for: ["VNeID"], isCaseExact: true) == .same)
    #expect(try rung(of: "Hoà", for: ["Hòa"], isCaseExact: true) == .spelling)
    #expect(try rung(of: "Mat", for: ["Mật"], isCaseExact: true) == .missingMarks)
  }

  @Test func `the easiest of all accepted lines counts`() throws {
    #expect(try rung(of: "ma", for: ["mã", "Ma", "mạ"]) == .letterCase)
    #expect(try rung(of: "ma", for: ["mã", "ma"]) == .same)
  }

  @Test func `an answer that is only punctuation can be given`() throws {
    #expect(try rung(of: "!", for: ["!"]) == .same)
    #expect(try rung(of: "?", for: ["!"]) == nil)
  }

  @Test func `the marks that were missing are shown, of the line that was met`() throws {
    let question = Question.fixture(.typed(TypedAnswer(accepted: ["mật mã", "mật khẩu"])))
    let explain = { question.explanation(of: .line($0), in: question.asListed) }

    #expect(explain("mat khau").parts.first?.marked == "mật khẩu")
    #expect(explain("mật khẩu").parts.first?.marked == nil)
    #expect(explain("sai").rightAnswer == .line("mật mã"))
  }

  @Test func `a known slip is commented only with its own marks and only when it is wrong`() {
    let slip = TypedAnswer.Slip(text: "mắt khẩu", why: "Đó là mắt.")
    let question = Question.fixture(.typed(TypedAnswer(accepted: ["mật khẩu"], near: [slip])))
    let comment = { question.explanation(of: .line($0), in: question.asListed).comment }

    #expect(comment("Mắt khẩu.") == "Đó là mắt.")
    #expect(comment("mắt khâu") == nil)
    #expect(comment("mat khau") == nil)
  }

  @Test func `keys of an input method are noticed, never accepted`() {
    let question = Question.fixture(.typed(TypedAnswer(accepted: ["hòa"])))
    let hint = { question.inputMethodHint(for: .line($0), in: question.asListed) }

    #expect(!question.grade(.line("hoaf"), in: question.asListed).isRight)
    #expect(hint("hoaf") == "hòa")
    #expect(hint("vieetj") == "việt")
    #expect(hint("hoa") == nil)
  }

  @Test(
    arguments: [
      (.line("  \u{A0}\u{200B} "), .empty), (.line(""), .empty),
      (.places([0]), .wrongKind(expected: .typed)),
      (.line(String(repeating: "a", count: 501)), .tooLong),
      (.line("a" + String(repeating: "\u{301}", count: 9_000)), .tooLong),
    ] as [(Response, ResponseError)]
  )
  func `what is no line is refused`(response: Response, error: ResponseError) {
    let question = Question.fixture(.typed(TypedAnswer(accepted: ["a"])))

    #expect(throws: error) { try question.accept(response, in: question.asListed) }
  }

  @Test func `a line is kept as typed, in one piece and composed`() throws {
    let question = Question.fixture(.typed(TypedAnswer(accepted: ["a"])))

    let kept = try question.accept(.line(" hoa\u{300},\n  xin  chào! \0"), in: question.asListed)

    guard case .line(let line) = kept else {
      Issue.record("a line was given")
      return
    }
    #expect(Array(line.unicodeScalars) == Array("hoà,   xin  chào!".unicodeScalars))
  }
}
