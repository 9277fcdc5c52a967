import CourseCore

extension PreviewWords {
  static let vietnamese = PreviewWords(
    texts: [
      "contents": "Mục lục",
      "toContents": "Về mục lục và danh sách lỗi",
      "saved": "Lưu tệp là trang này tự đổi.",
      "sound": "Chưa thấy lỗi nào.",
      "problems": "Việc cần sửa",
      "lessons": "Bài học",
      "banks": "Ngân hàng câu hỏi",
      "tests": "Bài kiểm tra",
      "take": "Làm thử",
      "key": "Đáp án (chỉ người soạn thấy)",
      "place": "Xem chỗ này",
      "changeTo": "Sửa thành:",
      "toMend": "Cách sửa:",
      "standsAt": "Câu này nằm trong ngân hàng câu hỏi:",
    ],
    title: { "Xem thử \($0)" },
    found: { errors, warnings in
      warnings == 0 ? "\(errors) lỗi" : "\(errors) lỗi, \(warnings) lưu ý"
    },
    shownAsBefore: { "\($0) đang có lỗi; trang hiện bản tốt gần nhất của tệp này." },
    notShown: { "\($0) có lỗi nên chưa hiện được; sửa xong, lưu lại là thấy." },
    error: "Lỗi",
    warning: "Lưu ý",
    amount: { "\($0) phần" },
    faults: { "\($0) chỗ cần xem" },
    reading: "bài đọc",
    practice: "luyện từ ngân hàng câu hỏi",
    nothingRight: "Hỏi ý kiến: không có câu nào đúng hay sai.",
    exactMarks: "Phải gõ đúng dấu.",
    optionalMarks: "Thiếu dấu vẫn nhận, sai dấu thì không.",
    exactCase: "Phải đúng chữ hoa, chữ thường.",
    points: { "Điểm: \($0)" },
    critical: { again in
      "★ Câu quan trọng" + (again.map { "; sai thì hỏi lại bằng: \($0)" } ?? "")
    },
    hint: { "Gợi ý: \($0)" },
    lesson: { "Bài dạy điều này: \($0)" },
    difficulty: { "Độ khó: \($0)/5" },
    tags: { "Nhãn: \($0)" },
    within: { "± \($0)" },
    kinds: { kind in
      switch kind {
      case .choices: "chọn"
      case .trueOrFalse: "đúng hay sai"
      case .typed: "gõ chữ"
      case .number: "gõ số"
      case .order: "xếp thứ tự"
      case .match: "nối"
      case .sort: "xếp nhóm"
      case .fill: "điền chỗ trống"
      case .spot: "chạm vào hình"
      case .scenario: "tình huống"
      case .poll: "hỏi ý kiến"
      }
    }
  )
}
