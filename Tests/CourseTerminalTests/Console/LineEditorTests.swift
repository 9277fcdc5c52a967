import CourseTerminal
import Testing

struct LineEditorTests {
  private func typed(_ text: String, then keys: Key...) -> String {
    var editor = LineEditor()
    for scalar in text.unicodeScalars { _ = editor.take(.text(scalar)) }
    for key in keys { _ = editor.take(key) }
    return editor.text
  }

  @Test func `letters typed with marks apart are put together`() {
    let line = typed("kha\u{302}\u{309}u")

    #expect(Array(line.unicodeScalars) == Array("khẩu".unicodeScalars))
  }

  @Test(arguments: ["mậ", "ma\u{302}\u{323}", "ma\u{323}\u{302}"])
  func `backspace takes away one letter with its marks`(text: String) {
    #expect(typed(text, then: .backspace) == "m")
  }

  @Test func `an input method that erases and types again is followed`() {
    // ibus-bamboo turns `a` and then another `a` into `â`: one backspace, then the letter.
    var editor = LineEditor()

    for key in [Key.text("t"), .text("a"), .backspace, .text("â"), .backspace, .text("ấ")] {
      _ = editor.take(key)
    }

    #expect(editor.text == "tấ")
  }

  @Test func `a pasted text becomes one line`() {
    #expect(typed("a", then: .paste("mật\r\nkhẩu\t1")) == "amật  khẩu 1")
  }

  @Test func `backspace in an empty line does nothing`() {
    #expect(typed("", then: .backspace, .text("a")) == "a")
  }

  @Test func `a line is at most five hundred letters`() {
    #expect(typed("", then: .paste(String(repeating: "ế", count: 900))).count == 500)
  }

  @Test func `control U empties the line`() {
    #expect(typed("mật khẩu", then: .clear) == "")
  }
}
