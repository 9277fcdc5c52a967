import CourseCore
import CourseStore

/// The words of `hocvu retain` in one language.
struct RetainWords: Sendable {
  let nothing: String
  let heading: String
  let answers: @Sendable (Int) -> String
  let practice: @Sendable (Int) -> String
  let idle: @Sendable (Int) -> String
  let contacts: @Sendable (Int) -> String
  let erasedLong: @Sendable (Int) -> String
  let logs: @Sendable (Int) -> String
  let howToErase: String
  let erased: String
  let clockUnsure: String
  let noData: @Sendable (String) -> String

  static func of(_ language: Language) -> Self {
    language == .english ? english : vietnamese
  }

  /// What is kept no longer, a line for each rule that has something.
  func text(_ retention: Retention) -> String {
    guard !retention.isEmpty else { return nothing }
    let lines = [
      (retention.answers.count, answers), (retention.practice.count, practice),
      (retention.idle.count, idle), (retention.contacts.count, contacts),
      (retention.erased.count, erasedLong), (retention.accesses + retention.signIns, logs),
    ]
    return ([heading] + lines.filter { $0.0 > 0 }.map { "  " + $0.1($0.0) })
      .joined(separator: "\n")
  }

  private static let vietnamese = RetainWords(
    nothing: "Không có gì hết thời hạn giữ.",
    heading: "Đã hết thời hạn giữ:",
    answers: { "\($0) lượt làm bài xong quá 90 ngày: bỏ câu trả lời, giữ điểm" },
    practice: { "\($0) người không học quá 90 ngày: bỏ câu trả lời khi luyện tập" },
    idle: { "\($0) người không có gì mới trong 24 tháng: bỏ tên và mọi điều cho biết là ai" },
    contacts: { "\($0) người như thế nhưng đang giữ giấy còn hiệu lực: bỏ số điện thoại, giữ tên" },
    erasedLong: { "\($0) người đã xóa tên quá 24 tháng: bỏ sự đồng ý và yêu cầu đã ghi" },
    logs: { "\($0) dòng nhật ký quá 24 tháng: bỏ" },
    howToErase: "Chưa xóa gì. Để xóa, gõ lại lệnh này thêm --erase.",
    erased: "Đã xóa xong. Bản sao lưu cũ hết khi đến lượt ghi đè.",
    clockUnsure: "Chưa xóa được gì: ngày của máy chưa đáng tin. Hãy chỉnh ngày giờ rồi gõ lại.",
    noData: { "Chưa có dữ liệu ở \($0). Hãy ghi --data đúng thư mục của trung tâm." }
  )

  private static let english = RetainWords(
    nothing: "Nothing is past its time.",
    heading: "Past its time:",
    answers: { "\($0) attempts that ended over 90 days ago: answers go, marks stay" },
    practice: { "\($0) people who have not learnt for 90 days: answers in lessons go" },
    idle: { "\($0) people with nothing new in 24 months: whatever tells who they are goes" },
    contacts: { "\($0) such people hold a valid paper: telephone numbers go, names stay" },
    erasedLong: { "\($0) people erased over 24 months ago: consents and requests go" },
    logs: { "\($0) rows of logs from over 24 months ago: they go" },
    howToErase: "Nothing was erased. To erase, run this again with --erase.",
    erased: "Erased. Old backups are gone when they are written over.",
    clockUnsure: "Nothing can be erased: the date of this machine is not certain. Set it first.",
    noData: { "There is no data at \($0). Name the centre's folder with --data." }
  )
}
