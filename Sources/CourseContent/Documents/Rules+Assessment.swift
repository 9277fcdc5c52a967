import CourseCore

extension Rules {
  static let drawLine = RecordRule(
    .drawLine,
    filter + [
      .need(
        .take,
        .wholeOrWord(1...1_000, "all"),
        "lấy mấy câu, hoặc all",
        "how many, or all",
        sample: "5"
      ),
      .may(
        .spread,
        .word(DrawLine.Spread.allCases.map(\.rawValue)),
        "chia đều theo difficulty hoặc competences",
        "shared evenly over",
        sample: "difficulty"
      ),
    ]
  )

  static let level = RecordRule(
    .level,
    [
      .need(.level, .whole(1...100), "bậc, lần lượt 1, 2, 3…", "1, 2, 3 … in order", sample: "1"),
      .need(.title, .line, "tên bậc", "the level's title", sample: "Tên bậc"),
      .need(
        .draw,
        .list(.record { drawLine }, 1...50),
        "lấy câu từ ngân hàng",
        "lines that take from banks",
        sample: "\n- {bank: ngan-hang, take: 3}"
      ),
      .need(
        .right,
        .whole(1...1_000),
        "đúng bấy nhiêu câu thì giữ bậc này",
        "so many right hold this level",
        sample: "2"
      ),
    ]
  )

  static let pass = RecordRule(
    .pass,
    [
      .need(.mark, .percent, "đạt từ bao nhiêu phần trăm", "the mark to reach", sample: "70%"),
      .may(
        .critical,
        .word(["all", "none"]),
        "câu then chốt phải đúng: all hoặc none",
        "critical questions that must be right",
        standard: "all"
      ),
    ]
  )

  static let attempts = RecordRule(
    .attempts,
    [
      .may(
        .limit,
        .wholeOrWord(1...1_000, "none"),
        "được làm mấy lần",
        "how many attempts",
        standard: "none"
      ),
      .may(
        .wait,
        .spanOrNone,
        "chờ bao lâu giữa hai lần",
        "the wait between two",
        standard: "none"
      ),
      .may(
        .counts,
        .word(AttemptRules.Counts.allCases.map(\.rawValue)),
        "lần nào được tính",
        "which one counts",
        standard: "best"
      ),
    ]
  )

  static let assessment = RecordRule(
    .assessment,
    [
      hocvu,
      .need(
        .assessment,
        .id,
        "mã bài, trùng tên tệp",
        "the same as the file's name",
        sample: "bai-kiem-tra-moi"
      ),
      .need(.title, .line, "tên bài", "the title", sample: "Tên bài kiểm tra"),
      .may(
        .intro,
        .text,
        "đọc trước khi bắt đầu",
        "read before the start",
        sample: "|\n  Bác cứ làm thong thả."
      ),
      .may(
        .draw,
        .list(.record { drawLine }, 1...50),
        "lấy câu từ ngân hàng",
        "lines that take from banks",
        sample: "\n- {bank: ngan-hang, take: 5}"
      ),
      .may(
        .questions,
        .list(.record { question }, 1...1_000),
        "câu hỏi viết ngay trong tệp",
        "questions in this file",
        sample:
          "\n- id: cau-mot\n  ask: Bác làm gì?\n  choices:\n    - right: Đáp án đúng.\n    - wrong: Đáp án sai.\n      why: Lý do."
      ),
      .may(
        .levels,
        .list(.record { level }, 1...100),
        "các bậc của bài xếp lớp, thay cho draw và pass",
        "levels of a placement, in place of draw and pass",
        sample:
          "\n- level: 1\n  title: Tên bậc\n  draw:\n    - {bank: ngan-hang, take: 3}\n  right: 2"
      ),
      .may(
        .order,
        .word(AssessmentRules.Order.allCases.map(\.rawValue)),
        "thứ tự câu hỏi",
        "the order of questions",
        standard: "shuffle"
      ),
      .may(
        .pass,
        .record { pass },
        "thế nào là đạt",
        "what passes",
        sample: "{mark: 70%, critical: all}"
      ),
      .may(
        .attempts,
        .record { attempts },
        "làm lại thế nào",
        "how often it may be tried",
        sample: "{limit: none, wait: 10m, counts: best}"
      ),
      .may(
        .feedback,
        .word(AssessmentRules.Feedback.allCases.map(\.rawValue)),
        "khi nào báo đúng sai",
        "when right and wrong are shown",
        standard: "after-each"
      ),
      .may(.back, .flag, "được xem lại câu trước", "may look back", standard: "true"),
      .may(.skip, .flag, "được để câu lại sau", "may leave for later", standard: "true"),
      .may(.hints, .flag, "được xem gợi ý", "hints may be asked for", standard: "false"),
      .may(
        .time,
        .spanOrNone,
        "giới hạn giờ; nên để none",
        "time limit; better none",
        standard: "none"
      ),
      .may(
        .modes,
        .list(.word(AssessmentRules.Mode.allCases.map(\.rawValue)), 1...2),
        "tự làm (self) hay hỏi miệng (oral); để trống là cả hai",
        "self, oral; else both",
        sample: "[self, oral]"
      ),
      reviewed, language, retired,
    ]
  )

  static let paper = RecordRule(
    .paper,
    [
      .need(
        .typeCode,
        .line,
        "ký hiệu loại giấy",
        "the code of the paper's type",
        isText: false,
        sample: "GXN"
      ),
      .may(
        .title,
        .line,
        "tên giấy; để trống là “Hoàn thành chương trình …”",
        "the paper's title",
        sample: "Hoàn thành chương trình"
      ),
    ]
  )

  static let programme = RecordRule(
    .programme,
    [
      hocvu,
      .need(
        .programme,
        .id,
        "mã chương trình, trùng tên tệp",
        "the same as the file's name",
        sample: "chuong-trinh-moi"
      ),
      .need(.version, .whole(1...1_000_000), "phiên bản, số nguyên", "a whole number", sample: "1"),
      .need(
        .status,
        .word(["provisional", "official"]),
        "tạm dùng hay chính thức",
        "provisional or official",
        sample: "provisional"
      ),
      .may(
        .basis,
        .line,
        "số và ngày quyết định, khi official",
        "number and date of the decision, when official",
        isText: false,
        sample: "Quyết định số …"
      ),
      .need(.effective, .date, "có hiệu lực từ ngày", "in force from", sample: "2026-12-01"),
      .need(.title, .line, "tên chương trình", "the title", sample: "Tên chương trình"),
      .need(
        .complete,
        .list(.record { condition }, 1...50),
        "hoàn thành khi mọi điều kiện đã đạt",
        "complete when all hold",
        sample: "\n- course: lua-dao"
      ),
      .may(
        .paper,
        .record { paper },
        "giấy xác nhận; để trống là không cấp",
        "the paper; without it none is issued",
        sample: "{type-code: GXN}"
      ),
      reviewed, language, retired,
    ]
  )

  static let competence = RecordRule(
    .competence,
    [
      .need(.code, .competenceCode, "mã năng lực", "its code", sample: "\"1.1\""),
      .need(.title, .line, "tên năng lực", "its title", sample: "Tên năng lực"),
    ]
  )

  static let frameworkArea = RecordRule(
    .area,
    [
      .need(.code, .competenceCode, "mã lĩnh vực", "its code", sample: "\"1\""),
      .need(.title, .line, "tên lĩnh vực", "its title", sample: "Tên lĩnh vực"),
      .need(
        .competences,
        .list(.record { competence }, 1...100),
        "các năng lực",
        "its competences",
        sample: "\n- code: 1.1\n  title: Tên năng lực"
      ),
    ]
  )

  static let framework = RecordRule(
    .framework,
    [
      hocvu,
      .need(
        .framework,
        .id,
        "mã khung năng lực, trùng tên tệp",
        "the same as the file's name",
        sample: "khung-moi"
      ),
      .need(.version, .line, "phiên bản", "the version", isText: false, sample: "1"),
      .need(
        .status,
        .word(["provisional", "official"]),
        "tạm dùng hay chính thức",
        "provisional or official",
        sample: "provisional"
      ),
      .need(.title, .line, "tên khung năng lực", "the title", sample: "Tên khung năng lực"),
      .need(.source, .text, "nguồn", "where it comes from", isText: false, sample: "Nguồn"),
      .need(
        .areas,
        .list(.record { frameworkArea }, 1...100),
        "các lĩnh vực",
        "its areas",
        sample:
          "\n- code: 1\n  title: Tên lĩnh vực\n  competences:\n    - code: 1.1\n      title: Tên năng lực"
      ),
      language, retired,
    ]
  )
}
