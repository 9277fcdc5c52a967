import CourseStore

extension DoctorWords {
  static let vietnamese = Self(
    nothing: "Mọi thứ đều ổn.",
    sentence: vietnameseSentence,
    rebuilt: { "Đã lập lại các bảng từ \($0) bản ghi." },
    notRebuilt: { "Các bảng vẫn như cũ. " + vietnameseSentence($0) }
  )

  private static func vietnameseSentence(_ finding: Finding) -> String {
    let detail = finding.detail
    return switch finding.code {
    case .dataMissing: "Chưa có dữ liệu trong \(detail); lần chạy đầu tiên sẽ tạo ra."
    case .dataBusy: "Chương trình khác đang dùng dữ liệu; hãy xem lại sau ít phút."
    case .dataReadOnly: "Chương trình không được ghi vào thư mục dữ liệu; hãy trả lại quyền."
    case .dataDamaged:
      "Tệp dữ liệu bị hỏng (\(detail)); hãy cất một bản y nguyên, rồi dùng bản sao lưu gần nhất."
    case .dataTooNew: "Dữ liệu do bản hocvu mới hơn ghi; hãy dùng bản mới đó."
    case .dataTooOld: "Dữ liệu còn ở dạng cũ; lần chạy tới sẽ tự đổi sang dạng mới."
    case .rightsTooWide: "Người khác trên máy đọc được \(detail); hãy thu hẹp quyền."
    case .diskLow: "Đĩa chỉ còn \(detail) MB; hãy dọn bớt tệp không cần."
    case .diskCritical: "Đĩa gần hết chỗ (còn \(detail) MB), chưa mở được bài mới; hãy dọn đĩa."
    case .stationNew:
      "Thư mục này là bản sao hoặc được khôi phục; lần chạy tới sẽ thành một trạm mới, dữ liệu giữ nguyên."
    case .chainBroken:
      "Bản ghi \(detail) không còn như lúc ghi; hãy cất một bản y nguyên và báo người phụ trách."
    case .tablesDiffer: "Bảng \(detail) lệch với bản ghi; hãy lập lại các bảng."
    case .kindsUnknown:
      "Có bản ghi loại \(detail) của bản hocvu mới hơn; hãy cập nhật chương trình."
    case .clockDoubtful: "Đồng hồ máy chỉ ngày \(detail), không chắc đúng; hãy chỉnh lại ngày giờ."
    case .pastItsTime:
      "Có \(detail) mục dữ liệu cá nhân đã hết thời hạn giữ; hãy xem rồi xóa."
    case .contentErrors: "Khóa học có \(detail) lỗi; hãy xem từng lỗi rồi sửa."
    case .contentUnreadable: "Không đọc được \(detail); hãy chỉ đúng thư mục khóa học."
    }
  }
}
