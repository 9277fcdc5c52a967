import CourseCore
import CourseTerminal
import Testing

struct ScreenTests {
  @Test func `a question stands on a screen of 40 by 12`() {
    var question = QuestionDialogue(.three)

    _ = question.answer("2")

    #expect(
      question.drawn(40, 12) == """
        Bài                              Câu 1/3
        Hỏi gì?

          1. Cúp máy
        > 2. Đọc mã
          3. Hỏi lại





        1–3 chọn · Enter trả lời · Esc việc khác
        """
    )
  }

  @Test func `a question stands on a screen of 80 by 24`() {
    let question = QuestionDialogue(.several, given: .places([1]))

    let rows = question.drawn(80, 24).split(separator: "\n", omittingEmptySubsequences: false)

    #expect(rows.count == 24)
    #expect(rows[0] == "Bài" + String(repeating: " ", count: 70) + "Câu 1/3")
    #expect(rows[3] == "Chọn được nhiều dòng:")
    #expect(rows[5] == "[x] 2. Đòi mã")
    #expect(rows[23] == "1–3 chọn/bỏ · Enter trả lời · Esc việc khác")
  }

  @Test func `a longer text says that it goes on, and can be read to its end`() {
    let page = Page(
      title: "Bài",
      body: (1...9).map { Paragraph("dòng \($0)") },
      keys: ["Enter đi tiếp"]
    )

    #expect(
      page.drawn(40, 7) == """
        Bài
        dòng 1
        dòng 2
        dòng 3
        dòng 4
        ▼ còn nữa: bấm mũi tên ↓
        Enter đi tiếp
        """
    )
    #expect(
      page.drawn(40, 7, scroll: 99) == """
        Bài
        ▲ phía trên: bấm mũi tên ↑
        dòng 6
        dòng 7
        dòng 8
        dòng 9
        Enter đi tiếp
        """
    )
  }

  @Test func `Enter reads a long text to its end before it goes on`() {
    let page = TextDialogue(
      title: "Bài",
      body: (1...9).map { Paragraph("dòng \($0)") },
      next: "đi tiếp"
    ).page(.vietnamese)

    #expect(
      page.drawn(40, 7) == """
        Bài
        dòng 1
        dòng 2
        dòng 3
        dòng 4
        ▼ còn nữa: bấm Enter để đọc tiếp
        Enter đọc tiếp · Esc việc khác
        """
    )
    #expect(page.drawn(40, 7, scroll: 4).hasSuffix("dòng 9\nEnter đi tiếp · Esc việc khác"))
  }

  @Test func `the progress is whole, the title gives way`() {
    let page = Page(
      title: "Kiểm tra cuối khóa",
      progress: "Câu 12/12 · còn 120 phút",
      body: [],
      keys: ["Enter"]
    )

    #expect(page.drawn(40, 7).split(separator: "\n")[0].hasSuffix(" Câu 12/12 · còn 120 phút"))
  }

  @Test func `no line of keys begins with a dot`() {
    let page = Page(
      title: "",
      body: [],
      keys: ["Bấm số", "Enter chọn", "/ tìm", "l xem hết", "Esc quay lại"]
    )

    #expect(page.drawn(40, 7).hasSuffix("Bấm số · Enter chọn · / tìm ·\nl xem hết · Esc quay lại"))
  }

  @Test func `no line of a long text is lost between two pages`() {
    let page = Page(title: "", body: (1...40).map { Paragraph("dòng \($0).") }, keys: ["x"])
    var seen: Set<String> = []
    var scroll = 0
    while scroll < 60 {
      let size = ScreenSize(columns: 40, rows: 12)
      let screen = Screen(page, size: size, scroll: scroll, words: .vietnamese)
      seen.formUnion(screen.lines.map(\.text))
      scroll += screen.leap
    }

    #expect((1...40).allSatisfy { seen.contains("dòng \($0).") })
  }

  @Test func `what the learner is working at is kept in sight`() {
    let body = (1...30).map { Paragraph("dòng \($0)", isFocus: $0 == 25) }
    let page = Page(title: "", body: body, keys: ["x"])

    #expect(page.drawn(40, 12).contains("dòng 25"))
  }

  /// Of ten rows the first and the last are marks of more where there is more.
  @Test(
    arguments: [(0, true), (15, true), (16, false), (20, false), (nil, false)] as [(Int?, Bool)]
  )
  func `it is known whether what the learner is working at is in sight`(
    scroll: Int?,
    isHidden: Bool
  ) {
    let body = (1...30).map { Paragraph("dòng \($0)", isFocus: $0 == 25) }
    let page = Page(title: "", body: body, keys: ["x"])
    let size = ScreenSize(columns: 40, rows: 12)

    let screen = Screen(page, size: size, scroll: scroll, words: .vietnamese)

    #expect(screen.hidesFocus == isHidden)
    #expect(screen.lines.contains { $0.text == "dòng 25" } == !isHidden)
  }

  @Test func `the end of a long line being typed is in sight, with the cursor behind it`() {
    let prompt = Page.Prompt(label: "Trả lời:", text: String(repeating: "a", count: 90) + "cuối")
    let page = Page(title: "", body: [], prompt: prompt, keys: ["Enter trả lời"])

    let size = ScreenSize(columns: 40, rows: 12)
    let screen = Screen(page, size: size, scroll: nil, words: .vietnamese)

    #expect(screen.lines[10].text.hasSuffix("aacuối"))
    #expect(screen.cursor?.column == 39)
    #expect(screen.cursor?.row == 10)
  }

  @Test func `a long title gives way to the progress`() {
    let page = Page(title: "Nhận ra và tránh lừa đảo", progress: "Câu 10/12", body: [], keys: ["x"])

    #expect(page.drawn(24, 8).hasPrefix("Nhận ra và tr… Câu 10/12\n"))
  }

  @Test(arguments: [20, 40, 80, 200], [6, 12, 24, 60])
  func `a screen has its rows, and no line is too wide`(columns: Int, rows: Int) {
    for words in [Words.vietnamese, .english] {
      var question = QuestionDialogue(.several)
      _ = question.take(.enter, words)

      let size = ScreenSize(columns: columns, rows: rows)
      let screen = Screen(question.page(words), size: size, scroll: nil, words: words)

      #expect(screen.lines.count == rows)
      #expect(screen.lines.allSatisfy { $0.columns <= columns })
    }
  }
}
