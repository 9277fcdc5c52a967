import CourseCore
import Testing

struct MarkdownTests {
  @Test func `a text comes apart into its blocks`() {
    let text = """
      ## Ba dấu hiệu
      Kẻ lừa đảo **giục gấp**,
      và gửi đường dẫn lạ.

      - giục gấp
      - đòi tiền
        hoặc mã

      3. Cúp máy
      4. Gọi người nhà
      Hết.
      """

    #expect(
      Markdown(text).blocks == [
        .heading([.init("Ba dấu hiệu")]),
        .paragraph([
          .init("Kẻ lừa đảo "), .init("giục gấp", isBold: true),
          .init(", và gửi đường dẫn lạ."),
        ]),
        .bullets([[.init("giục gấp")], [.init("đòi tiền hoặc mã")]]),
        .numbered(from: 3, [[.init("Cúp máy")], [.init("Gọi người nhà")]]),
        .paragraph([.init("Hết.")]),
      ]
    )
  }

  @Test(arguments: [
    ("[Bài 2](gia-danh)", Markdown.Link(lesson: "gia-danh")),
    ("[Bài 2](lua-dao/gia-danh)", Markdown.Link(course: "lua-dao", lesson: "gia-danh")),
  ])
  func `a link leads to a lesson`(text: String, link: Markdown.Link) {
    #expect(Markdown(text).blocks == [.paragraph([.init("Bài 2", link: link)])])
    #expect(Markdown("**\(text)**").links == [link])
  }

  @Test(arguments: [
    "*nghiêng* và _gạch_ và <b>", "Bấm *101# rồi **gọi", "a ** b ** c", "[x](https://vi.du)",
    "[x](Gia-Danh)", "[x] (gia-danh)", "### ba", "5. ", "-không cách", "1.000 đồng",
  ])
  func `everything else stands as typed`(text: String) {
    let runs = [Markdown.Run(text.hasSuffix(" ") ? String(text.dropLast()) : text)]

    #expect(Markdown(text).blocks == [.paragraph(runs)])
  }

  @Test func `a long text of openings that never close is read at once`() {
    let text =
      String(repeating: "[**", count: 50_000) + "\n" + String(repeating: "- a\n", count: 50_000)

    #expect(Markdown(text).blocks.count == 2)
  }
}
