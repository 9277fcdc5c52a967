import CourseTerminal
import Testing

struct WrappingTests {
  private func lines(_ paragraph: Paragraph, _ columns: Int) -> [String] {
    paragraph.lines(columns: columns).map(\.text)
  }

  @Test func `lines are broken between words`() {
    #expect(
      lines(Paragraph("Không đọc mã, cúp máy ngay."), 14) == ["Không đọc mã,", "cúp máy ngay."]
    )
  }

  @Test func `a line may be filled to its last column`() {
    #expect(lines(Paragraph("mật khẩu dài"), 8) == ["mật khẩu", "dài"])
  }

  @Test func `a hanging mark indents the lines below it`() {
    #expect(
      lines(Paragraph(mark: "  2. ", "Ra Công an xã hỏi cho chắc"), 20) == [
        "  2. Ra Công an xã", "     hỏi cho chắc",
      ]
    )
  }

  @Test func `a word longer than the line is broken between letters`() {
    #expect(lines(Paragraph("xin https://dichvucong"), 10) == ["xin", "https://di", "chvucong"])
  }

  @Test func `looks go on over the break`() {
    let lines = Paragraph([Run("Kẻ lừa đảo "), Run("giục gấp lắm", .bold)]).lines(columns: 12)

    #expect(
      lines == [
        TextLine([Run("Kẻ lừa đảo")]), TextLine([Run("giục gấp lắm", .bold)]),
      ]
    )
  }

  @Test func `letters with marks apart are one column, East Asian letters two`() {
    #expect("a\u{302}\u{309}".columns == 1)
    #expect("中文".columns == 4)
    #expect(lines(Paragraph("中文字 中"), 6) == ["中文字", "中"])
  }

  @Test(arguments: 20...80) func `no line is wider than the screen and no letter is lost`(
    columns: Int
  ) {
    let text =
      "Người xưng là công an gọi, bảo đọc mã OTP: “Xác nhận trong 10 phút, nếu không khóa.” "
      + String(repeating: "a", count: 120)

    let lines = lines(Paragraph(mark: "10. ", text), columns)

    #expect(lines.allSatisfy { $0.columns <= columns })
    #expect(lines.joined().filter { $0 != " " } == ("10. " + text).filter { $0 != " " })
  }

  @Test func `letters without marks stand for letters with them`() {
    #expect("“Đừng đọc mã OTP…” – 1–4 chọn".inPlainLetters == "\"Dung doc ma OTP.\" - 1-4 chon")
    #expect("1–4 chọn · ⌫ xóa".inPlainLetters == "1-4 chon - < xoa")
    #expect("✓ 中".inPlainLetters == "v ?")
  }
}
