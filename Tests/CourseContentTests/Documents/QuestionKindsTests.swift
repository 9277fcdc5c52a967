import CourseContent
import CourseCore
import Testing

struct QuestionKindsTests {
  @Test(arguments: [
    ("true-or-false: false", AnswerKey.trueOrFalse(false)),
    ("answer: mật khẩu", .typed(.init(accepted: ["mật khẩu"]))),
    (
      "answer:\n  - VNeID\n  - vneid\nmarks: exact\ncase: exact",
      .typed(.init(accepted: ["VNeID", "vneid"], rules: .init(marks: .exact, isCaseExact: true)))
    ),
    (
      "number: 5.6\nwithin: 0.1\nunit: kg",
      .number(
        .init(
          Decimal(units: 56, scale: 1),
          within: Decimal(units: 1, scale: 1),
          unit: "kg"
        )
      )
    ),
    ("order:\n  - Một\n  - Hai\n  - Ba", .order(["Một", "Hai", "Ba"])),
    (
      "match:\n  - left: A\n    right: Một\n  - left: B\n    right: Hai\n  - right: Ba",
      .match(
        .init(
          pairs: [.init(left: "A", right: "Một"), .init(left: "B", right: "Hai")],
          extras: ["Ba"]
        )
      )
    ),
    (
      "sort:\n  - under: Nên\n    items:\n      - Hỏi\n  - under: Không\n    items:\n      - Bấm",
      .sort([.init(heading: "Nên", items: ["Hỏi"]), .init(heading: "Không", items: ["Bấm"])])
    ),
    (
      "fill: Gọi ((113)) ở ((xã|phường)), bấm ((*156|1080)).",
      .fill(
        .init(pieces: [
          .text("Gọi "), .gap(.typed(["113"])), .text(" ở "), .gap(.typed(["xã", "phường"])),
          .text(", bấm "), .gap(.picked(["156", "1080"], right: 0)), .text("."),
        ])
      )
    ),
    (
      "fill: Bấm ((\\*101)).",
      .fill(.init(pieces: [.text("Bấm "), .gap(.typed(["*101"])), .text(".")]))
    ),
    ("poll:\n  - Có\n  - Không", .poll(["Có", "Không"])),
  ])
  func `an answer key makes its kind`(yaml: String, answer: AnswerKey) {
    let content = Content.fixture(question: "id: cau\nask: Hỏi gì?\n" + yaml)

    #expect(content.printed() == "")
    #expect(content.question?.answer == answer)
  }

  @Test(arguments: [
    ("choices:\n  - right: Một\n  - right: Hai", "no-right-or-wrong"),
    ("choices:\n  - right: Một", "count"),
    ("order:\n  - Một\n  - Hai", "count"),
    ("match:\n  - left: A\n    right: Một\n  - left: B\n    right: Một", "not-unique"),
    ("poll:\n  - Có\n  - Không\npoints: 2", "unused-key"),
    ("number: 5,6", "ambiguous-number"),
    ("number: 22.000", "ambiguous-number"),
    ("number: 1\nnear:\n  - text: a\n    why: b", "unused-key"),
    ("true-or-false: true\nwithin: 1", "unused-key"),
    ("fill: Không có chỗ trống.", "gap"),
    ("fill: Gọi ((113", "gap"),
    ("true-or-false: true\nimage: media/a.svg", "media media"),
    ("true-or-false: true\nalt: Một ảnh", "needs"),
    (
      "spot:\n  - right: A\n    rect: [0, 0, 10, 10]\n  - wrong: B\n    rect: [50, 0, 10, 10]",
      "needs"
    ),
    ("true-or-false: true\nagain: khac", "needs not-found"),
    ("true-or-false: true\ndifficulty: 6", "wrong-type"),
    ("true-or-false: true\npoints: 0", "wrong-type"),
    ("true-or-false: true\ntags: [Một]", "id"),
    ("true-or-false: true\nid: cau", "twice"),
    ("true-or-false: true\nwhy:", "missing"),
    ("true-or-false: true\ncritical: true", "critical-alone"),
    ("scenario:\n  - scene: a\n    says: A\n    replies:\n      - reply: Ừ", "story"),
    (
      "scenario:\n  - scene: a\n    says: A\n    replies:\n      - safe: Ừ\n        to: a",
      "story"
    ),
    (
      "scenario:\n  - scene: a\n    says: A\n    replies:\n      - safe: Ừ\n        to: b",
      "not-found"
    ),
  ])
  func `what a kind does not allow has its code`(yaml: String, codes: String) {
    let content = Content.fixture(question: "id: cau\nask: Hỏi gì?\n" + yaml)

    #expect(content.codes.joined(separator: " ") == codes)
  }
}
