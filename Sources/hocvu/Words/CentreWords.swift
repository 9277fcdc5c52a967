import CourseCore

/// What the commands that open a centre say, in one language.
struct CentreWords: Sendable {
  let demoPeople: @Sendable (_ pin: String) -> String
  let demoStaff: @Sendable (_ passphrase: String) -> String
  let demoOfficer: String
  let demoTutor: String
  let stopHint: String
  let stopped: String
  let noContent: @Sendable (_ folder: String) -> String
  let storeBusy: String
  let diskFull: String
  let readOnly: @Sendable (_ data: String) -> String
  let damaged: @Sendable (_ data: String) -> String
  let tooNew: String
  let portTaken: @Sendable (_ port: Int) -> String
  let securePortTaken: @Sendable (_ port: Int) -> String
  let noCentre: @Sendable (_ data: String) -> String
}

extension CentreWords {
  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }

  static let vietnamese = CentreWords(
    demoPeople: { "Học viên hư cấu để thử; mã PIN chung là \($0):" },
    demoStaff: { "Người làm việc hư cấu, vào ở trang /staff; cụm mật khẩu chung là “\($0)”:" },
    demoOfficer: "cán bộ trung tâm",
    demoTutor: "hướng dẫn viên ở thôn Đoài",
    stopHint: "Bấm Ctrl-C để dừng.",
    stopped: "Đã dừng. Mọi câu trả lời đã nhận đều còn nguyên.",
    noContent: { "‹\($0)› không có thư mục Courses; hãy chỉ đúng chỗ bằng --content" },
    storeBusy: "chương trình khác đang giữ dữ liệu quá lâu; hãy thử lại sau ít giây",
    diskFull: "ổ đĩa đã đầy; hãy xóa bớt tệp không cần rồi chạy lại",
    readOnly: { "không mở hoặc không ghi được vào ‹\($0)›; hãy kiểm tra quyền của thư mục" },
    damaged: { "dữ liệu trong ‹\($0)› bị hỏng; hãy chạy: hocvu doctor --data \(Shell.quoted($0))" },
    tooNew: "dữ liệu do bản hocvu mới hơn ghi; hãy dùng bản mới",
    portTaken: { "không mở được cổng \($0); hãy chọn cổng khác, ví dụ --port \($0 % 65_535 + 1)" },
    securePortTaken: {
      "không mở được cổng https \($0); hãy chọn cổng khác, ví dụ --secure-port \($0 % 65_535 + 1)"
    },
    noCentre: { "‹\($0)› chưa có dữ liệu của trung tâm nào; hãy chỉ đúng chỗ bằng --data" }
  )

  static let english = CentreWords(
    demoPeople: { "Invented learners to try with; the PIN of all of them is \($0):" },
    demoStaff: {
      "Invented staff, who sign in at /staff; the passphrase of all of them is “\($0)”:"
    },
    demoOfficer: "officer of the centre",
    demoTutor: "tutor of thôn Đoài",
    stopHint: "Press Ctrl-C to stop.",
    stopped: "Stopped. Every answer that was taken is kept.",
    noContent: { "‹\($0)› has no folder Courses; say where it is with --content" },
    storeBusy: "another program holds the data for too long; try again in a few seconds",
    diskFull: "the disk is full; remove files that are not needed and run this again",
    readOnly: { "‹\($0)› cannot be opened or written to; check the rights of the folder" },
    damaged: { "the data in ‹\($0)› is damaged; run: hocvu doctor --data \(Shell.quoted($0))" },
    tooNew: "the data was written by a later hocvu; use that version",
    portTaken: { "port \($0) cannot be opened; choose another, such as --port \($0 % 65_535 + 1)" },
    securePortTaken: {
      "the https port \($0) cannot be opened; choose another, such as --secure-port \($0 % 65_535 + 1)"
    },
    noCentre: { "‹\($0)› holds no centre's data yet; say where it is with --data" }
  )
}
