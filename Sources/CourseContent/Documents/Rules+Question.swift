extension Rules {
  static let option = RecordRule(
    .option,
    oneOf: [[.right, .wrong]],
    [
      .may(.right, .line, "lựa chọn đúng", "a right option", sample: "Đáp án đúng."),
      .may(.wrong, .line, "lựa chọn sai", "a wrong option", sample: "Đáp án sai."),
      .may(.why, .text, "vì sao đúng hoặc sai", "why it is right or wrong", sample: "Lý do."),
      .may(.image, .media(.image), "ảnh của lựa chọn", "its picture", sample: "media/anh.svg"),
      .may(.say, .media(.say), "giọng đọc", "its sound", sample: "media/tieng.mp3"),
    ]
  )

  static let slip = RecordRule(
    .slip,
    [
      .need(.text, .line, "câu trả lời hay nhầm", "a known slip", sample: "câu hay nhầm"),
      .need(.why, .text, "lời giải thích", "what is said about it", sample: "Vì sao chưa đúng."),
    ]
  )

  static let pair = RecordRule(
    .pair,
    [
      .may(.left, .line, "vế trái", "the left side", sample: "Vế trái"),
      .need(
        .right,
        .line,
        "vế phải; đứng một mình là vế thừa",
        "the right side; alone it is one more",
        sample: "Vế phải"
      ),
      .may(
        .image,
        .media(.image),
        "ảnh của vế trái",
        "the left side's picture",
        sample: "media/anh.svg"
      ),
    ]
  )

  static let group = RecordRule(
    .group,
    [
      .need(.under, .line, "tên nhóm", "the heading", sample: "Tên nhóm"),
      .need(
        .items,
        .list(.line, 1...12),
        "các mục thuộc nhóm",
        "what belongs under it",
        sample: "\n- Một mục"
      ),
    ]
  )

  static let rect = KeyRule.may(
    .rect,
    .rectangle,
    "[trái, trên, rộng, cao] theo phần trăm của ảnh",
    "[left, top, width, height] in hundredths of the picture",
    sample: "[10, 10, 30, 20]"
  )

  static let circle = KeyRule.may(
    .circle,
    .circle,
    "[x, y, bán kính] theo phần trăm của ảnh",
    "[x, y, radius] in hundredths of the picture",
    sample: "[50, 50, 10]"
  )

  static let area = RecordRule(
    .spotArea,
    oneOf: [[.right, .wrong], [.rect, .circle]],
    [
      .may(.right, .line, "tên vùng đúng", "name of a right area", sample: "Vùng đúng"),
      .may(.wrong, .line, "tên vùng sai", "name of a wrong area", sample: "Vùng sai"),
      rect, circle,
      .may(.why, .text, "vì sao đúng hoặc sai", "why it is right or wrong", sample: "Lý do."),
    ]
  )

  static let reply = RecordRule(
    .reply,
    oneOf: [[.safe, .unsafe, .reply]],
    [
      .may(.safe, .line, "lời đáp an toàn", "a safe reply", sample: "Không, tôi cúp máy."),
      .may(.unsafe, .line, "lời đáp không an toàn", "an unsafe reply", sample: "Vâng, tôi đọc mã."),
      .may(.reply, .line, "lời đáp không tính", "a neutral reply", sample: "Anh là ai?"),
      .may(
        .to,
        .id,
        "cảnh sau; để trống là hết chuyện",
        "a later scene; else the story ends",
        sample: "canh-hai"
      ),
      .may(
        .why,
        .text,
        "lời giải thích, hiện khi hết chuyện",
        "shown when the story ends",
        sample: "Lý do."
      ),
      rect, circle,
    ]
  )

  static let scene = RecordRule(
    .scene,
    [
      .need(.scene, .id, "mã cảnh", "the scene's id", sample: "mo-may"),
      .need(
        .says,
        .text,
        "điều nghe hoặc thấy",
        "what is said or seen",
        sample: "“Chào bác, tôi ở công an.”"
      ),
      .may(.image, .media(.image), "ảnh của cảnh", "its picture", sample: "media/anh.svg"),
      .may(.alt, .line, "trên ảnh có gì", "what is on the picture", sample: "Ảnh vẽ gì"),
      .may(
        .replies,
        .list(.record { reply }, 1...4),
        "các lời đáp, nhiều nhất 4",
        "up to 4 replies",
        sample: "\n- safe: Không, tôi cúp máy."
      ),
    ]
  )

  /// The keys of which a question has exactly one.
  static let answerKeys: [Key] = [
    .choices, .trueOrFalse, .answer, .number, .order, .match, .sort, .fill, .spot, .scenario, .poll,
  ]

  /// The keys that a question in a lesson does without.
  static let bankOnly: [Key] = [.points, .critical, .again, .tags, .difficulty]

  static let questionKeys: [KeyRule] = [
    .need(
      .id,
      .id,
      "mã câu hỏi, không bao giờ đổi",
      "the question's id, for ever",
      sample: "cau-mot"
    ),
    .may(.ask, .text, "câu hỏi", "the question", sample: "Bác làm gì?"),
    .may(
      .choices,
      .list(.record { option }, 2...8),
      "2–8 lựa chọn",
      "2–8 options",
      sample: "\n- right: Đáp án đúng.\n- wrong: Đáp án sai.\n  why: Lý do."
    ),
    .may(.trueOrFalse, .flag, "đúng hay sai", "true or false", sample: "true"),
    .may(
      .answer,
      .lineOrLines,
      "câu trả lời gõ vào; nhận mọi dòng, hiện dòng đầu",
      "typed; all lines are accepted, the first is shown",
      sample: "mật khẩu"
    ),
    .may(
      .marks,
      .word(["exact", "optional", "shown"]),
      "dấu: exact, optional hoặc shown",
      "marks: exact, optional or shown",
      standard: "shown"
    ),
    .may(
      .case,
      .word(["any", "exact"]),
      "chữ hoa: any hoặc exact",
      "letter case",
      standard: "any"
    ),
    .may(
      .near,
      .list(.record { slip }, 1...50),
      "lời giải thích cho câu hay nhầm",
      "comments on known slips",
      sample: "\n- text: câu hay nhầm\n  why: Vì sao chưa đúng."
    ),
    .may(.number, .number, "đáp số", "the number", sample: "22000"),
    .may(.within, .number, "được lệch bấy nhiêu", "the greatest distance", standard: "0"),
    .may(.unit, .line, "đơn vị", "the unit", sample: "đồng"),
    .may(
      .order,
      .list(.line, 3...8),
      "3–8 dòng theo thứ tự đúng",
      "3–8 lines in order",
      sample: "\n- Việc đầu\n- Việc giữa\n- Việc cuối"
    ),
    .may(
      .match,
      .list(.record { pair }, 2...10),
      "2–6 cặp",
      "2–6 pairs",
      sample: "\n- left: Trái một\n  right: Phải một\n- left: Trái hai\n  right: Phải hai"
    ),
    .may(
      .sort,
      .list(.record { group }, 2...4),
      "2–4 nhóm",
      "2–4 groups",
      sample:
        "\n- under: Nhóm một\n  items:\n    - Mục một\n- under: Nhóm hai\n  items:\n    - Mục hai"
    ),
    .may(
      .fill,
      .text,
      "đoạn có chỗ trống ((gõ)) hoặc ((*đúng|sai))",
      "a text with gaps",
      sample: "\"Khi lạ thì ((*hỏi lại|bấm luôn)).\""
    ),
    .may(
      .spot,
      .list(.record { area }, 2...8),
      "2–8 vùng trên ảnh",
      "2–8 areas of the picture",
      sample:
        "\n- right: Vùng đúng\n  rect: [10, 10, 30, 20]\n- wrong: Vùng sai\n  rect: [60, 10, 30, 20]"
    ),
    .may(
      .scenario,
      .list(.record { scene }, 1...12),
      "1–12 cảnh",
      "1–12 scenes",
      sample:
        "\n- scene: mo-may\n  says: “Chào bác.”\n  replies:\n    - safe: Tôi cúp máy.\n    - unsafe: Vâng."
    ),
    .may(
      .poll,
      .list(.line, 2...8),
      "2–8 dòng, không có đúng sai",
      "2–8 lines, none is right",
      sample: "\n- Ý một\n- Ý hai"
    ),
    .may(.why, .text, "giải thích sau khi trả lời", "said after answering", sample: "Lý do."),
    .may(
      .hints,
      .list(.line, 1...20),
      "gợi ý, mỗi lần một dòng",
      "hints, one at a time",
      sample: "\n- Nghĩ xem ai gọi."
    ),
    .may(
      .image,
      .media(.image),
      "ảnh, cần `alt`",
      "a picture, with `alt`",
      sample: "media/anh.svg"
    ),
    .may(
      .alt,
      .line,
      "trên ảnh có gì, không lộ đáp án",
      "what is on it, without giving the answer away",
      sample: "Ảnh vẽ gì"
    ),
    .may(.say, .media(.say), "giọng đọc", "a sound", sample: "media/tieng.mp3"),
    .may(.points, .whole(1...100), "điểm, 1–100", "points, 1–100", standard: "1"),
    .may(.whole, .flag, "đúng hết mới có điểm", "all points or none", standard: "false"),
    .may(
      .critical,
      .flag,
      "then chốt: phải đúng mới đạt",
      "must be right to pass",
      standard: "false"
    ),
    .may(
      .again,
      .id,
      "câu hỏi lại, cùng tệp",
      "its second wording, in the same file",
      sample: "cau-hai"
    ),
    .may(
      .lesson,
      .reference("course/lesson"),
      "bài học dạy điều này, dạng khóa/bài",
      "the lesson that teaches it",
      sample: "lua-dao/gia-danh"
    ),
    .may(.difficulty, .whole(1...5), "độ khó 1–5", "difficulty 1–5", standard: "3"),
    .may(.tags, .list(.id, 1...50), "nhãn để chọn câu", "tags to draw by", sample: "[dau-hieu]"),
    competences,
    .may(.shuffle, .flag, "xáo các lựa chọn", "options in a drawn order", standard: "true"),
    reviewed, acceptedKey,
  ]

  static let question = RecordRule(.question, questionKeys)

  static let bank = RecordRule(
    .bank,
    [
      hocvu,
      .need(
        .bank,
        .id,
        "mã ngân hàng, trùng tên tệp",
        "the same as the file's name",
        sample: "ngan-hang-moi"
      ),
      .may(.title, .line, "tên ngân hàng", "the title", sample: "Tên ngân hàng"),
      reviewed,
      .need(
        .questions,
        .list(.record { question }, 1...100_000),
        "các câu hỏi",
        "the questions",
        sample:
          "\n- id: cau-mot\n  ask: Bác làm gì?\n  choices:\n    - right: Đáp án đúng.\n    - wrong: Đáp án sai.\n      why: Lý do."
      ),
      language, retired, acceptedKey,
    ]
  )
}
