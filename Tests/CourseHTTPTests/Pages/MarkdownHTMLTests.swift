import CourseCore
import Testing

@testable import CourseHTTP

struct MarkdownHTMLTests {
  @Test func `every form of the small Markdown becomes HTML`() {
    let text = """
      ## Ba dấu hiệu

      Họ **giục gấp**, xem [Bài 2](gia-danh).

      - một
      - hai

      3. ba
      """

    #expect(
      Markdown(text).html(in: "lua-dao") == """
        <h2>Ba dấu hiệu</h2>
        <p>Họ <strong>giục gấp</strong>, xem <a href="/courses/lua-dao/lessons/gia-danh">Bài 2</a>.</p>
        <ul><li>một</li><li>hai</li></ul>
        <ol start="3"><li>ba</li></ol>
        """
    )
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "**<b onclick=\"x\">**", "[<i>](bai)", "'\"><img src=x>",
  ])
  func `nothing that an author types becomes markup`(text: String) {
    let html = Markdown(text).html(in: "khoa")

    for tag in ["<script", "<b ", "<i>", "<img"] { #expect(!html.contains(tag)) }
  }
}
