import CourseCore

extension RecordKind {
  /// What a record about a person says, in a few words; its name where this version has none.
  func title(in language: Language) -> String {
    let title = Self.titles[name]
    return (language == .english ? title?.english : title?.vietnamese) ?? name
  }

  private static let titles: [String: (vietnamese: String, english: String)] = [
    PersonEnrolled.kind.name: ("Ghi danh, đổi thôn hoặc nhóm", "Enrolled, or moved"),
    PersonJoined.kind.name: ("Gộp hai mục của một người", "Joined two entries"),
    PersonParted.kind.name: ("Tách hai mục", "Parted two entries"),
    AttemptStarted.kind.name: ("Bắt đầu bài kiểm tra", "Began a test"),
    AttemptAnswered.kind.name: ("Ghi hộ câu trả lời", "Wrote down an answer"),
    AttemptFinished.kind.name: ("Kết thúc bài kiểm tra", "Ended a test"),
    AttemptReopened.kind.name: ("Mở lại bài kiểm tra", "Opened a test again"),
    AttemptSetAside.kind.name: ("Không tính lượt làm bài", "Set a test aside"),
    TaskObserved.kind.name: ("Quan sát nhiệm vụ", "Observed a task"),
    PolicyApplied.kind.name: ("Xét hoàn thành", "Judged as completed"),
    ConsentGiven.kind.name: ("Ghi sự đồng ý", "Noted a consent"),
    ConsentWithdrawn.kind.name: ("Ghi việc rút lại sự đồng ý", "Noted a withdrawal"),
    FollowupNoted.kind.name: ("Ghi điều đang vướng", "Noted what holds back"),
    VNeIDDeclared.kind.name: ("Khai báo VNeID", "Declared VNeID"),
    RoleGiven.kind.name: ("Giao vai trò", "Gave a role"),
    RoleEnded.kind.name: ("Kết thúc vai trò", "Ended a role"),
    TeamJoined.kind.name: ("Đưa vào tổ", "Took into a team"),
    TeamLeft.kind.name: ("Cho ra khỏi tổ", "Let leave a team"),
    PaperChecked.kind.name: ("Xem bằng chứng để cấp giấy", "Checked the evidence"),
    PaperIssued.kind.name: ("Cấp giấy xác nhận", "Issued a paper"),
    PaperReissued.kind.name: ("Cấp lại giấy", "Issued another paper"),
    PaperRevoked.kind.name: ("Thu hồi giấy", "Withdrew a paper"),
    PaperVoided.kind.name: ("Hủy số giấy", "Made a number void"),
    PaperHanded.kind.name: ("Trao giấy", "Handed a paper over"),
    RequestReceived.kind.name: ("Ghi yêu cầu", "Noted a request"),
    RequestClosed.kind.name: ("Đóng yêu cầu", "Closed a request"),
  ]
}
