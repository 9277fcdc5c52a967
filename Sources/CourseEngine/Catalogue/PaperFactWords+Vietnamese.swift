import CourseCore

extension PaperFactWords {
  static let vietnamese = PaperFactWords(
    language: .vietnamese,
    superior: "Cơ quan cấp trên",
    issuer: "Nơi cấp",
    number: "Số",
    replaces: "Thay thế giấy số",
    dated: "Nơi và ngày cấp",
    expires: "Dùng được đến hết ngày",
    course: "Đã hoàn thành khóa học",
    programme: "Đã hoàn thành chương trình",
    holder: "Họ và tên",
    born: "Ngày sinh",
    home: "Nơi cư trú",
    studied: "Thời gian học",
    form: "Hình thức",
    test: "Kiểm tra kiến thức",
    tasks: "Nhiệm vụ thực hành",
    policy: "Xét theo",
    signer: "Người ký",
    checkCode: "Mã kiểm tra",
    edition: { $0.isEmpty ? "phiên bản \($1)" : "\($0), phiên bản \($1)" },
    period: { began, completed in
      began.map { "từ ngày \($0) đến ngày \(completed)" } ?? "đến ngày \(completed)"
    },
    score: { test in
      let critical = test.criticalRight.map {
        $0 ? ", đúng toàn bộ câu then chốt" : ", còn câu then chốt chưa đúng"
      }
      return "\(test.earned)/\(test.available) (điểm đạt \(test.passMark)%)" + (critical ?? "")
    },
    done: { "\($0.done)/\($0.available) tự làm được, do \($0.observer) quan sát" },
    day: { $0.written }
  )
}
