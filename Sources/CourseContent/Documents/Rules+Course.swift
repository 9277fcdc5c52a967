extension Rules {
  static let course = RecordRule(
    .course,
    [
      hocvu,
      .need(
        .course,
        .id,
        "mã khóa học, trùng tên thư mục",
        "the same as the folder's name",
        sample: "khoa-moi"
      ),
      .need(
        .version,
        .line,
        "phiên bản, in trên giấy xác nhận",
        "printed on papers",
        isText: false,
        sample: "1.0"
      ),
      .need(.title, .line, "tên khóa học", "the title", sample: "Tên khóa học"),
      audienceKey(isRequired: true, "dành cho ai", "for whom"),
      .may(
        .summary,
        .text,
        "khóa học giúp được gì, vài câu",
        "what the course gives",
        sample: "|\n  Khóa học giúp bác làm được việc này."
      ),
      .may(
        .code,
        .line,
        "mã in cạnh phiên bản, như K04",
        "printed beside the version, such as K04",
        isText: false,
        sample: "K04"
      ),
      .may(.level, .whole(1...8), "bậc DigComp 1–8", "DigComp level 1–8", standard: "1"),
      competences,
      .may(
        .minutes,
        .whole(1...100_000),
        "số phút; để trống là tổng các bài",
        "minutes; else the sum of the lessons",
        sample: "60"
      ),
      .may(
        .after,
        .list(.id, 1...100),
        "nên học sau các khóa này (chỉ là lời khuyên)",
        "better after these courses (advice only)",
        sample: "[mat-khau]"
      ),
      .may(
        .requires,
        .list(.record { condition }, 1...50),
        "khóa học mở khi mọi điều kiện đã đạt",
        "the course opens when all hold",
        sample: "\n- course: mat-khau"
      ),
      .may(
        .inOrder,
        .flag,
        "bài sau mở khi xong bài trước",
        "each lesson opens when the one before is finished",
        standard: "false"
      ),
      .need(
        .lessons,
        .list(.id, 1...200),
        "các bài học theo thứ tự nên học",
        "lessons in the advised order",
        sample: "[bai-mot]"
      ),
      reviewed,
      .may(
        .tasks,
        .list(.record { task }, 1...50),
        "bài thực hành có người hướng dẫn xem",
        "observed tasks",
        sample:
          "\n- id: tu-lam\n  title: Tự làm một lần\n  observe:\n    - Tự làm được, không ai nhắc"
      ),
      .may(
        .finish,
        .record { finish },
        "điều kiện hoàn thành; để trống là mọi bài học và thực hành",
        "what completes the course; else all lessons and tasks",
        sample: "{lessons: all, tasks: all}"
      ),
      language, retired, acceptedKey,
    ]
  )

  static let practise = RecordRule(
    .practise,
    filter + [
      .need(.right, .whole(1...10), "cần đúng bấy nhiêu câu", "so many right", sample: "2"),
      .need(.of, .whole(1...10), "trong bấy nhiêu câu gần nhất", "of the latest", sample: "3"),
    ]
  )

  static let step = RecordRule(
    .step,
    [
      .need(.id, .id, "mã bước, không bao giờ đổi", "the step's id, for ever", sample: "mo-dau"),
      .may(.read, .text, "đoạn để đọc", "a text to read", sample: "|\n  Vài câu ngắn, dễ hiểu."),
      .may(
        .video,
        .media(.video),
        "phim; `read` kể cả nội dung phim",
        "a film, whose content `read` tells too",
        sample: "media/phim.mp4"
      ),
      .may(
        .practise,
        .record { practise },
        "luyện bằng câu hỏi lấy từ ngân hàng",
        "practice drawn from a bank",
        sample: "{bank: ngan-hang, tags: [dau-hieu], right: 2, of: 3}"
      ),
    ] + questionKeys.filter { !bankOnly.contains($0.key) && $0.key != .id }
  )

  static let lesson = RecordRule(
    .lesson,
    [
      hocvu,
      .need(
        .lesson,
        .id,
        "mã bài học, trùng tên tệp",
        "the same as the file's name",
        sample: "bai-moi"
      ),
      .need(.title, .line, "tên bài học", "the title", sample: "Tên bài học"),
      .may(
        .minutes,
        .whole(1...1_000),
        "số phút, nên không quá 10",
        "minutes, better at most 10",
        standard: "5"
      ),
      reviewed,
      .need(
        .steps,
        .list(.record { step }, 1...20),
        "các bước, 1–20",
        "the steps, 1–20",
        sample: "\n- id: mo-dau\n  read: |\n    Vài câu ngắn, dễ hiểu."
      ),
      language, retired, acceptedKey,
    ]
  )

  static let stop = RecordRule(
    .pathwayStop,
    [
      .need(.course, .id, "khóa học", "the course", sample: "lua-dao"),
      .may(.optional, .flag, "học thêm, không bắt buộc", "not needed", standard: "false"),
      .may(
        .skipFromLevel,
        .whole(1...100),
        "xếp từ bậc này trở lên thì có thể bỏ qua",
        "placed here or above: may be skipped",
        sample: "1"
      ),
    ]
  )

  static let pathway = RecordRule(
    .pathway,
    [
      hocvu,
      .need(
        .pathway,
        .id,
        "mã lộ trình, trùng tên tệp",
        "the same as the file's name",
        sample: "lo-trinh-moi"
      ),
      .need(.title, .line, "tên lộ trình", "the title", sample: "Tên lộ trình"),
      audienceKey(isRequired: true, "gợi ý cho ai", "offered to these groups"),
      .may(
        .placement,
        .id,
        "bài xếp lớp, cần khi có `skip-from-level`",
        "the placement, where `skip-from-level` stands",
        sample: "xep-lop"
      ),
      .may(
        .programme,
        .id,
        "chương trình mà lộ trình dẫn tới",
        "what it leads to",
        sample: "chuong-trinh"
      ),
      .need(
        .courses,
        .list(.record { stop }, 1...100),
        "các khóa học theo thứ tự",
        "the courses in order",
        sample: "\n- {course: lua-dao}"
      ),
      language, retired,
    ]
  )
}
