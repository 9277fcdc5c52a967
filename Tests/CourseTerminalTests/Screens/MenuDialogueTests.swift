import CourseTerminal
import Testing

struct MenuDialogueTests {
  private func menu(_ count: Int, back: String? = "Quay lại") -> MenuDialogue {
    MenuDialogue(
      title: "Trang chính",
      items: (1...count).map { .init("việc \($0)") },
      back: back,
      letters: [("/", "tìm"), ("l", "xem hết")]
    )
  }

  private func press(_ text: String, _ keys: Key..., in menu: MenuDialogue) -> MenuDialogue.Choice?
  {
    var menu = menu
    for key in text.unicodeScalars.map(Key.text) + keys {
      if let choice = menu.take(key, .vietnamese) { return choice }
    }
    return nil
  }

  @Test func `enter takes the first thing`() {
    #expect(press("", .enter, in: menu(3)) == .item(0))
  }

  @Test func `a number and enter choose, a slip is changed by another number`() {
    #expect(press("32", .enter, in: menu(3)) == .item(1))
  }

  @Test func `two digits name a thing beyond the ninth`() {
    #expect(press("12", .enter, in: menu(20)) == .item(11))
    #expect(press("25", .enter, in: menu(20)) == .item(4))
  }

  @Test func `arrows go to the way back and no further`() {
    #expect(press("", .down, .down, .enter, in: menu(3)) == .item(2))
    #expect(press("", .down, .down, .down, .down, .down, .enter, in: menu(3)) == .back)
    #expect(press("", .down, .down, .down, .enter, in: menu(3, back: nil)) == .item(2))
    #expect(press("", .up, .up, .enter, in: menu(3)) == .item(0))
  }

  @Test func `going up from the first thing shows what stands above it`() {
    var menu = MenuDialogue(
      title: "Bài kiểm tra",
      intro: (1...20).map { Paragraph("lời \($0)") },
      items: [.init("Bắt đầu")],
      back: nil
    )
    #expect(menu.page(.vietnamese).drawn(40, 12).contains("Bắt đầu"))

    _ = menu.take(.up, .vietnamese)

    #expect(menu.page(.vietnamese).drawn(40, 12).contains("lời 1\n"))
    _ = menu.take(.down, .vietnamese)
    #expect(menu.page(.vietnamese).drawn(40, 12).contains("Bắt đầu"))
  }

  @Test func `what stands above a list may be read first, down to what would be chosen`() {
    var menu = MenuDialogue(
      title: "Khóa",
      intro: (1...12).map { Paragraph("lời \($0)") },
      items: (1...9).map { .init("bài \($0)") },
      back: nil,
      chosen: 1,
      beginsAtTop: true
    )
    let opened = menu.page(.vietnamese)

    // Ten lines between the first and the last; the last of them says that there is more.
    #expect(opened.drawn(40, 12).hasPrefix("Khóa\nlời 1\n"))
    #expect(opened.drawn(40, 12).hasSuffix("Bấm số · Enter đọc tiếp"))
    // Line 15 of the body is “bài 2”: from line 6 on it is in sight.
    #expect(opened.drawn(40, 12, scroll: 5).hasSuffix("Enter đọc tiếp"))
    #expect(opened.drawn(40, 12, scroll: 6).hasSuffix("Enter chọn"))
    #expect(opened.drawn(40, 40).hasSuffix("Enter chọn"))

    _ = menu.take(.text("3"), .vietnamese)

    #expect(menu.page(.vietnamese).drawn(40, 12).contains("> 3. bài 3"))
    #expect(menu.page(.vietnamese).drawn(40, 12).hasSuffix("Enter chọn"))
  }

  @Test func `zero and escape go back where there is a way back`() {
    #expect(press("0", .enter, in: menu(3)) == .back)
    #expect(press("", .escape, in: menu(3)) == .back)
    #expect(press("0", .escape, in: menu(3, back: nil)) == nil)
  }

  @Test func `letters work at once`() {
    #expect(press("/", in: menu(3)) == .letter("/"))
    #expect(press("L", in: menu(3)) == .letter("l"))
  }

  @Test(
    arguments: [
      ("2", MenuDialogue.Choice.item(1)), ("12", .item(11)), (" 3 ", .item(2)), ("0", .back),
      ("l", .letter("l")), ("", .item(0)),
    ] as [(String, MenuDialogue.Choice)]
  )
  func `a line names a thing`(line: String, choice: MenuDialogue.Choice) {
    var menu = menu(12)

    #expect(menu.take(line: line, .vietnamese) == choice)
  }

  @Test(arguments: ["13", "x", "-1", "99999999999999999999"])
  func `a line that names nothing says what would`(line: String) {
    var menu = menu(12)

    #expect(menu.take(line: line, .vietnamese) == nil)
    #expect(menu.page(.vietnamese).note != nil)
  }
}
