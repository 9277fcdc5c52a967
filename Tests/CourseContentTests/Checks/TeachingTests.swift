import CourseContent
import CourseCore
import Testing

/// What `hocvu check --teaching` says of good and of bad teaching, rule by rule.
struct TeachingTests {
  /// The codes that a check of some files with teaching finds.
  private func loaded(_ files: [String: String], isTeachingWanted: Bool = true) -> Content {
    .fixture(files, .init(isTeachingWanted: isTeachingWanted))
  }

  /// A bank of questions, each written with the indentation of a list item's keys.
  private func bank(_ questions: [String], more: String = "") -> [String: String] {
    let items = questions.map { question in
      let lines = question.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().map { $0 == 0 ? "  - \($1)" : "    \($1)" }.joined(separator: "\n")
    }
    let head = "hocvu: 1\nbank: kho\n" + more + "questions:\n"
    return ["Assessments/banks/kho.yaml": head + items.joined(separator: "\n") + "\n"]
  }

  private func findings(_ question: String) -> [String] { loaded(bank([question])).codes }

  private func choices(
    ask: String = "Bác làm gì?",
    right: String = "Gọi cho con",
    wrong: String = "Bỏ qua luôn đi"
  ) -> String {
    """
    id: mot
    ask: \(ask)
    choices:
      - right: \(right)
      - wrong: \(wrong)
        why: Chưa được.
    """
  }

  private func course(_ read: String, lesson: String = "", course: String = "") -> [String: String]
  {
    [
      "Courses/k/course.yaml": """
      hocvu: 1
      course: k
      version: 1
      title: Khóa
      audience: [everyone]
      lessons: [b]
      \(course)
      """,
      "Courses/k/b.yaml": """
      hocvu: 1
      lesson: b
      title: Bài
      \(lesson)
      steps:
        - id: doc
          read: \(read)
      """,
    ]
  }

  @Test func `good teaching is not told of, and nothing is where nobody asks`() {
    #expect(findings(choices()) == [])
    let bad = loaded(bank([choices(ask: "Việc nào không nên làm?")]), isTeachingWanted: false)
    #expect(bad.codes == [])
  }

  @Test func `a finding is a warning with its place, in both languages`() {
    let content = loaded(bank([choices(right: "Gọi ngay cho con, rồi ra Công an xã hỏi")]))

    #expect(
      content.printed() == """
        Assessments/banks/kho.yaml:7:16: lưu ý: câu đúng 10 tiếng, câu sai dài nhất 4 tiếng; nhìn độ \
        dài cũng đoán ra [longest-right]
                  - right: Gọi ngay cho con, rồi ra Công an xã hỏi
                           ^
          Cách sửa:  rút ngắn câu đúng, hoặc viết một câu sai dài bằng

        """
    )
    #expect(
      content.printed(in: .english).contains("kho.yaml:7:16: warning: the right answer has 10")
    )
    #expect(!content.hasErrors)
  }

  @Test(arguments: [(25, []), (26, ["long-sentence"])])
  func `a sentence has a greatest length`(count: Int, expected: [String]) {
    let sentence = "Bà" + String(repeating: " bà", count: count - 1) + "."

    #expect(loaded(course(sentence + " " + sentence)).codes == expected + expected)
  }

  @Test(arguments: [
    ("Bác gọi điện thoại cho con.", []),
    ("Kẻ gian mạo danh cán bộ.", ["hard-word"]),
    ("Kẻ gian mạo danh (nhận là người khác) để lừa.", []),
    ("Mạo danh là nhận mình là người khác.", []),
    ("Nhận mình là người khác, gọi là mạo danh.", []),
    ("Nhận mình là người khác (mạo danh) là sai.", []),
    ("Bác tra cứu tên trên mạng.", ["hard-word"]),
    ("Bác gõ passcode của máy.", ["foreign-word"]),
    ("Bác gõ passcode (mã sáu số) của máy.", []),
    ("Bác thấy chữ “Password” trên máy.", []),
    ("Bà Nguyễn Thị Hường ở An Xá.", []),
    ("Bác mở trang dichvucong.gov.vn nhé.", []),
  ])
  func `a word that not everybody knows is explained`(read: String, expected: [String]) {
    #expect(loaded(course(read)).codes == expected)
  }

  @Test func `a word explained in a course is known in its later lessons and its bank`() {
    var files = course("Mã OTP (mã dùng một lần) gửi vào máy. Giữ OTP kín.")
    let asked = choices(ask: "Ai hỏi OTP thì bác làm gì?")
    files.merge(bank([asked + "\nlesson: k/b"])) { $1 }
    #expect(loaded(files).codes == [])
    #expect(findings(asked) == ["foreign-word"])
  }

  @Test func `a word is told of once`() {
    #expect(loaded(course("Họ mạo danh cán bộ. Họ lại mạo danh.")).codes == ["hard-word"])
  }

  @Test(arguments: [
    ("Bác hoà giải.", "Bác hòa giải."), ("Bác giữ sức khoẻ.", "Bác giữ sức khỏe."),
    ("Bà Thuý.", "Bà Thúy."), ("Đọc thật kĩ.", "Đọc thật kỹ."), ("Kí tên.", "Ký tên."),
    ("Vì lí do ấy.", "Vì lý do ấy."),
  ])
  func `the spelling of the house is shown`(read: String, mended: String) throws {
    let content = loaded(course(read))

    let spelling = try #require(content.diagnostics.first { $0.code == "house-spelling" })
    #expect(spelling.repair == "read: " + mended)
  }

  @Test(arguments: ["Quý bác, quả và bác sĩ.", "Bánh mì, tỉ mỉ.", "Thuở xưa.", "Hòa, khỏe, thúy."])
  func `other spellings stay`(read: String) {
    #expect(!loaded(course(read)).codes.contains("house-spelling"))
  }

  @Test func `a right answer as long as a wrong one is not told of`() {
    #expect(findings(choices(right: "Gọi ngay cho con")) == [])
    #expect(findings(choices(right: "Gọi ngay cho con cả")) == ["longest-right"])
  }

  @Test func `right answers all in one place are told of from three on`() {
    let two = (1...2).map { choices().replacing("id: mot", with: "id: cau-\($0)") }
    let third = choices().replacing("id: mot", with: "id: cau-3")
    let turned = """
      id: cau-3
      ask: Bác làm gì?
      choices:
        - wrong: Bỏ qua luôn đi
          why: Chưa được.
        - right: Gọi cho con
      """

    #expect(loaded(bank(two)).codes == [])
    #expect(loaded(bank(two + [third])).codes == ["same-place"])
    #expect(loaded(bank(two + [turned])).codes == [])
  }

  @Test(arguments: [([true, true, true], ["same-place"]), ([true, false, true], [])])
  func `statements are not all true`(truths: [Bool], expected: [String]) {
    let questions = truths.enumerated().map { place, truth in
      "id: cau-\(place)\nask: Trời nắng.\ntrue-or-false: \(truth)\nwhy: Vậy đó."
    }

    #expect(loaded(bank(questions)).codes == expected)
  }

  @Test(arguments: [
    "Tất cả đều đúng", "Cả hai câu trên", "Cả ba", "Không câu nào", "Tất cả các ý trên", "A và B",
  ])
  func `an option about the other options is told of`(text: String) {
    #expect(findings(choices(wrong: text)).contains("all-of-these"))
  }

  @Test(arguments: ["Gọi cả hai số ấy", "Bấm tất cả các nút", "Không gọi ai"])
  func `an option about something else is not`(text: String) {
    #expect(!findings(choices(wrong: text)).contains("all-of-these"))
  }

  @Test(arguments: ["Việc nào không nên làm?", "Bác ơi, ai chưa được tin?", "Điều gì đừng làm?"])
  func `a question that asks for what is not so is told of`(ask: String) {
    #expect(findings(choices(ask: ask)) == ["negative-stem"])
  }

  @Test(arguments: [
    "Máy không có sóng. Bác làm gì?", "Khi máy không có sóng, bác làm gì?",
    "Bác làm gì khi máy không có sóng?", "Vì sao bác không đọc mã cho ai?", "Bác có bấm gì không?",
  ])
  func `a question with a negation elsewhere is not`(ask: String) {
    #expect(findings(choices(ask: ask)) == [])
  }

  @Test func `every wrong choice is explained`() {
    let silent = choices().replacing("\n    why: Chưa được.", with: "")
    let story = """
      id: mot
      ask: Có người gọi. Bác làm gì?
      scenario:
        - scene: goi
          says: Alô?
          replies:
            - safe: Cúp máy
            - unsafe: Nghe tiếp
      """

    #expect(findings(silent) == ["no-reason"])
    #expect(findings(story) == ["no-reason"])
    #expect(findings(story + "\n        why: Họ nói dối.") == [])
  }

  @Test func `a question that is not chosen has one explanation`() {
    #expect(findings("id: mot\nask: Trời nắng.\ntrue-or-false: true") == ["no-reason"])
    #expect(findings("id: mot\nask: Trời nắng.\ntrue-or-false: true\nwhy: Vậy đó.") == [])
    #expect(findings("id: mot\nask: Bác thích gì?\npoll:\n  - Cam\n  - Na") == [])
  }

  @Test(arguments: [
    ("mắt khẩu", "shown", ["same-letters"]), ("mắt khẩu", "exact", []),
    ("mã số", "shown", []), ("mật khẩu", "shown", []),
  ])
  func `an answer without marks is no other likely answer`(
    near: String,
    marks: String,
    expected: [String]
  ) {
    let question = """
      id: mot
      ask: Gõ gì để vào máy?
      answer: mật khẩu
      marks: \(marks)
      near:
        - text: \(near)
          why: Gần đúng.
      why: Để vào máy.
      """

    #expect(findings(question) == expected)
  }

  @Test func `two gaps of the same letters are told of`() {
    let gaps = "id: mot\nask: Điền chữ.\nfill: Bác ((bán)) cho ((bạn)).\nwhy: Vậy đó."

    #expect(findings(gaps) == ["same-letters"])
    #expect(findings(gaps.replacing("((bạn))", with: "((ai))")) == [])
  }

  // 100 syllables are a minute, and half of one more makes no difference.
  @Test(arguments: [(150, []), (152, ["lesson-time"])])
  func `a lesson takes as long as it says`(count: Int, expected: [String]) {
    let text = Array(repeating: "Bà đi chợ.", count: count / 3).joined(separator: " ")
    let rest = Array(repeating: "Bà.", count: count % 3).joined(separator: " ")

    #expect(loaded(course(text + " " + rest, lesson: "minutes: 1")).codes == expected)
  }

  private static let test = """
    hocvu: 1
    assessment: bai
    title: Bài
    draw:
      - {bank: kho, take: all}
    pass: {mark: 100%}
    """

  private func statements(_ difficulties: ClosedRange<Int>, copies: Int = 1) -> [String] {
    difficulties.flatMap { difficulty in
      (1...copies).map { copy in
        """
        id: cau-\(difficulty)-\(copy)
        ask: Trời nắng.
        true-or-false: \(copy.isMultiple(of: 2) != difficulty.isMultiple(of: 2))
        why: Vậy đó.
        difficulty: \(difficulty)
        """
      }
    }
  }

  @Test func `a bank that tests draw from has every difficulty`() {
    var files = bank(statements(1...4, copies: 5))
    #expect(loaded(files).codes == [])

    files["Assessments/bai.yaml"] = Self.test

    #expect(loaded(files).codes == ["coverage"])
    #expect(loaded(files).printed().contains("chưa có câu độ khó 5"))
  }

  @Test func `a test asks for every competence of its course`() {
    var files = course(
      "Bà đi chợ.",
      course: "competences: [f/1.1, f/1.2]\nfinish: {assessment: bai}"
    )
    files["Assessments/frameworks/f.yaml"] = """
      hocvu: 1
      framework: f
      version: 1
      status: provisional
      title: Khung
      source: Sách
      areas:
        - code: 1
          title: Một
          competences:
            - code: 1.1
              title: Một
            - code: 1.2
              title: Hai
      """
    files["Assessments/bai.yaml"] = Self.test
    let questions = statements(1...5, copies: 5).map { $0 + "\ncompetences: [f/1.1]" }

    let content = loaded(files.merging(bank(questions)) { $1 })

    #expect(content.codes == ["coverage"])
    #expect(content.printed().contains("Courses/k/course.yaml:7:22"))
  }

  // Of 25 statements 18 must be right at 70 %: 726,206 of 33,554,432 guesses, that is 2.164 %.
  private static let easyTest = test.replacing("100%", with: "70%")

  @Test func `a test that guessing passes is told of with its chance`() {
    var files = bank(statements(1...5, copies: 5))
    files["Assessments/bai.yaml"] = Self.easyTest

    let content = loaded(files)

    #expect(content.codes == ["guessing"])
    #expect(content.printed().contains("đạt 2,17 % số lần làm"))
    #expect(content.printed(in: .english).contains("passes 2.17 % of the attempts"))
    files["Assessments/bai.yaml"] = Self.test
    #expect(loaded(files).codes == [])
  }

  private static let pardon = "accepted:\n  - check: guessing\n    why: Bài chơi.\n"

  @Test func `what is accepted is silent, on the question, the lesson or the bank`() {
    let accepted = "\naccepted:\n  - check: negative-stem\n    why: Hỏi ngược cho quen."
    #expect(findings(choices(ask: "Việc nào không nên làm?") + accepted) == [])
    let lesson = "accepted:\n  - check: hard-word\n    why: Bài sau nói rõ."
    #expect(loaded(course("Họ mạo danh cán bộ.", lesson: lesson)).codes == [])
    var files = bank(statements(1...5, copies: 5), more: Self.pardon)
    files["Assessments/bai.yaml"] = Self.easyTest
    #expect(loaded(files).codes == [])
  }

  @Test func `what is accepted on one question is told of on another`() {
    let accepted = "\naccepted:\n  - check: negative-stem\n    why: Hỏi ngược cho quen."
    let ask = "Việc nào không nên làm?"
    let other = choices(ask: ask).replacing("id: mot", with: "id: hai")

    #expect(loaded(bank([choices(ask: ask) + accepted, other])).codes == ["negative-stem"])
  }

  @Test(arguments: [
    ("negative-stem", "không còn gì"), ("long-words", "không có điều kiểm tra nào"),
  ])
  func `an entry that accepts nothing is told of`(check: String, message: String) {
    let accepted = "\naccepted:\n  - check: \(check)\n    why: Vì vậy."

    let content = loaded(bank([choices() + accepted]))

    #expect(content.codes == ["accepted"])
    #expect(content.printed().contains(message))
  }

  @Test func `a translation is looked at in its original only`() {
    var files = bank([choices(ask: "Việc nào không nên làm?")])
    files["Assessments/banks/en/kho.yaml"] = """
      hocvu: 1
      bank: kho
      questions:
        - id: mot
          ask: What should nobody ever do?
          choices:
            - right: Call
            - wrong: Skip
              why: Not yet.
      """

    #expect(loaded(files).codes == ["negative-stem"])
  }

  @Test func `a file alone is looked at too`() {
    let loader = ContentLoader(
      .memory(
        bank([choices(ask: "Việc nào không nên làm?")], more: Self.pardon)
          .mapValues { Array($0.utf8) }
      ),
      digest: fixtureDigest
    )

    let content = loader.loadAlone("Assessments/banks/kho.yaml", .init(isTeachingWanted: true))

    #expect(content.codes == ["negative-stem"])
  }
}
