import CourseCore
import Testing

@testable import CourseEngine

struct SpokenTextTests {
  @Test(arguments: [
    (
      ShownQuestion.Body.choices([.init("Đọc mã"), .init("Cúp máy!")], isSeveral: false),
      "Bác làm gì?\n1: Đọc mã.\n2: Cúp máy!"
    ),
    (.trueOrFalse, "Bác làm gì?\n1: Đúng.\n2: Sai."), (.typed, "Bác làm gì?"),
    (.number(unit: "đồng"), "Bác làm gì?\nđồng."),
    (.order(["Bấm", "Chờ"]), "Bác làm gì?\n1: Bấm.\n2: Chờ."),
    (
      .match(lefts: [.init("Gọi")], rights: ["113", "115"]),
      "Bác làm gì?\nGọi.\n1: 113.\n2: 115."
    ),
    (
      .sort(headings: ["Nên", "Không"], items: ["Bấm"]),
      "Bác làm gì?\nBấm.\n1: Nên.\n2: Không."
    ),
    (
      .fill([.text("Bấm"), .typed, .text("rồi"), .picked(["gọi", "tắt"])]),
      "Bác làm gì?\nBấm chỗ trống rồi chỗ trống (gọi, tắt)."
    ),
    (.poll(["Có"]), "Bác làm gì?\n1: Có."),
    (
      .scenario(
        .init(
          played: [],
          current: .init(says: "“Đọc **mã**.”", replies: [.init(text: "Không")])
        )
      ),
      "Bác làm gì?\n“Đọc mã.”\n1: Không."
    ),
  ])
  func `a question is read out with its options by their numbers`(
    body: ShownQuestion.Body,
    spoken: String
  ) {
    let question = ShownQuestion(kind: .choices, ask: "**Bác** làm gì?", body: body)

    #expect(SpokenText(question, .of(.vietnamese)).text == spoken)
  }

  @Test func `a reading is read out line by line, with what is on its picture`() {
    let reading = Reading(text: "## Ba dấu hiệu\n\n- giục **gấp**\n- đòi tiền:\n")

    #expect(SpokenText(reading).text == "Ba dấu hiệu.\ngiục gấp.\nđòi tiền:")
  }
}
