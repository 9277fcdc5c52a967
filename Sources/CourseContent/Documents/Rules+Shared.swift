import CourseCore

/// The description of every kind of file, key by key.
package enum Rules {
  static let review = RecordRule(
    .review,
    [
      .need(.on, .date, "ngày rà soát nội dung", "the day of the review", sample: "2026-11-01"),
      .need(
        .before,
        .date,
        "phải rà soát lại trước ngày này",
        "to be reviewed again before",
        sample: "2027-05-01"
      ),
      .need(
        .source,
        .text,
        "nguồn đã đối chiếu",
        "what it was checked against",
        isText: false,
        sample: "Tài liệu đã đối chiếu"
      ),
    ]
  )

  static let accepted = RecordRule(
    .accepted,
    [
      .need(
        .check,
        .id,
        "mã lời nhắc được giữ nguyên",
        "the code that is meant",
        sample: "long-question"
      ),
      .need(
        .why,
        .line,
        "lý do giữ nguyên",
        "why it is meant",
        isText: false,
        sample: "Câu dài nhưng không cắt được"
      ),
    ]
  )

  static let task = RecordRule(
    .task,
    [
      .need(
        .id,
        .id,
        "mã bài thực hành, không bao giờ đổi",
        "the task's id, for ever",
        sample: "tu-lam"
      ),
      .need(
        .title,
        .line,
        "việc người học tự làm",
        "what the learner does",
        sample: "Tự làm một lần"
      ),
      .need(
        .observe,
        .list(.line, 1...7),
        "điều người hướng dẫn nhìn vào, 1–7 dòng",
        "what the tutor looks for, 1–7 lines",
        sample: "\n- Tự làm được, không ai nhắc"
      ),
      .may(
        .prepare,
        .text,
        "người hướng dẫn chuẩn bị gì",
        "what the tutor prepares",
        sample: "|\n  Chuẩn bị một điện thoại của lớp."
      ),
      .may(
        .competences,
        .list(.reference("framework/code"), 1...100),
        "năng lực, dạng khung/mã",
        "competences, framework/code",
        sample: "[bdhvs-tam/4.1]"
      ),
      .may(
        .remote,
        .flag,
        "được xem qua cuộc gọi hình",
        "may be seen by video call",
        standard: "true"
      ),
    ]
  )

  static let finish = RecordRule(
    .finish,
    [
      .may(
        .lessons,
        .idsOrWords(["all", "none"]),
        "bài học phải xong: all, none hoặc danh sách",
        "lessons that count",
        standard: "all"
      ),
      .may(
        .assessment,
        .idOrIDs,
        "bài kiểm tra phải đạt",
        "assessments to pass",
        sample: "bai-kiem-tra"
      ),
      .may(
        .tasks,
        .idsOrWords(["all", "none"]),
        "bài thực hành phải đạt: all, none hoặc danh sách",
        "tasks that count",
        standard: "all"
      ),
    ]
  )

  static let condition: RecordRule = RecordRule(
    .condition,
    oneOf: [[.course, .assessment, .task, .placement, .any, .all]],
    [
      .may(.course, .id, "khóa học phải hoàn thành", "a course completed", sample: "lua-dao"),
      .may(
        .assessment,
        .id,
        "bài kiểm tra phải đạt",
        "an assessment passed",
        sample: "bai-kiem-tra"
      ),
      .may(
        .task,
        .reference("course/task"),
        "bài thực hành ở mức 2, dạng khóa/bài",
        "a task at level 2",
        sample: "lua-dao/tu-lam"
      ),
      .may(
        .placement,
        .id,
        "bài xếp lớp, cùng `from-level`",
        "a placement, with `from-level`",
        sample: "xep-lop"
      ),
      .may(.fromLevel, .whole(1...100), "từ bậc này trở lên", "from this level", sample: "1"),
      .may(
        .any,
        .list(.record { condition }, 1...50),
        "một trong các điều kiện",
        "one of these conditions",
        sample: "[{course: lua-dao}]"
      ),
      .may(
        .atLeast,
        .whole(1...50),
        "cần ít nhất bấy nhiêu điều kiện của `any`",
        "so many of `any`",
        standard: "1"
      ),
      .may(
        .all,
        .list(.record { condition }, 1...50),
        "mọi điều kiện",
        "all these conditions",
        sample: "[{course: lua-dao}]"
      ),
    ]
  )

  static let hocvu = KeyRule.need(
    .hocvu,
    .word(["1"]),
    "phiên bản của cách viết này, luôn đứng đầu tệp",
    "version of this format, the first key of every file",
    sample: "1"
  )

  static let reviewed = KeyRule.may(
    .reviewed,
    .record { review },
    "lần rà soát gần nhất",
    "the latest review",
    sample: "\n  on: 2026-11-01\n  before: 2027-05-01\n  source: Tài liệu đã đối chiếu"
  )

  static let retired = KeyRule.may(
    .retired,
    .retired,
    "danh sách mã không dùng nữa; hoặc `true` khi cả tệp không còn dùng",
    "ids no longer used; or `true` for a file no longer offered",
    sample: "[ma-cu]"
  )

  static let language = KeyRule.may(
    .language,
    .language,
    "ngôn ngữ của chữ trong tệp",
    "the language of the texts",
    standard: "vi"
  )

  static let acceptedKey = KeyRule.may(
    .accepted,
    .list(.record { accepted }, 1...50),
    "lời nhắc của hocvu check --teaching được giữ",
    "what hocvu check --teaching is to let be",
    sample: "\n- check: long-question\n  why: Câu dài nhưng không cắt được"
  )

  static let competences = KeyRule.may(
    .competences,
    .list(.reference("framework/code"), 1...100),
    "năng lực, dạng khung/mã",
    "competences, framework/code",
    sample: "[bdhvs-tam/4.1]"
  )

  static let audience = ValueType.list(.word(Audience.allCases.map(\.rawValue)), 1...11)

  static let filter: [KeyRule] = [
    .need(.bank, .id, "ngân hàng câu hỏi", "the bank", sample: "ngan-hang"),
    .may(
      .critical,
      .flag,
      "chỉ câu then chốt (true) hoặc chỉ câu thường (false)",
      "critical ones only, or only others",
      sample: "true"
    ),
    .may(.difficulty, .wholeOrWholes(1...5), "độ khó", "difficulty", sample: "[1, 2]"),
    .may(.tags, .list(.id, 1...50), "nhãn", "tags", sample: "[dau-hieu]"),
    competences,
    .may(
      .questions,
      .list(.id, 1...1_000),
      "chỉ những câu này",
      "these only",
      sample: "[cau-mot, cau-hai]"
    ),
  ]

  static func audienceKey(isRequired: Bool, _ vietnamese: String, _ english: String) -> KeyRule {
    KeyRule(
      key: .audience,
      type: audience,
      isRequired: isRequired,
      standard: nil,
      isText: false,
      meaning: Phrase(vietnamese, english),
      sample: "[everyone]"
    )
  }
}
