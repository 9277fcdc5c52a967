import ArgumentParser
import CourseCore
import CourseEngine
import CourseStore

/// `hocvu retain`: says what is kept no longer, and does away with it when told to.
struct Retain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retain",
    abstract: "Xem dữ liệu nào đã hết thời hạn giữ; chỉ xóa khi có --erase.",
    discussion: """
      Ví dụ:
        hocvu retain --data ~/trung-tam
        hocvu retain --data ~/trung-tam --erase

      Câu trả lời giữ 90 ngày sau khi xong bài, rồi chỉ giữ điểm. Người không học trong 24 tháng thì
      xóa tên, năm sinh, điện thoại, thẻ; kết quả còn lại không kèm tên, số liệu đã báo cáo không
      đổi; ai đang giữ giấy còn hiệu lực thì chỉ bỏ số điện thoại. Nhật ký giữ 24 tháng. Đồng hồ
      sai thì không xóa gì.

      Mã thoát: 0 đã xem, hoặc đã xóa xong; 1 chưa xóa được; 2 gọi lệnh sai.
      """
  )

  @Option(help: "Thư mục dữ liệu của trung tâm.")
  var data = CentrePlace.usualData

  @Flag(help: "Xóa thật; không có thì chỉ xem.")
  var erase = false

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func run() async throws {
    let words = RetainWords.of(language.language)
    let directory = DataDirectory(data)
    guard directory.isFounded else { throw Complaint.unusable(words.noData(data)).told() }
    do {
      let store = try SQLiteStore(directory, builtAt: Program.builtAt, at: SystemClock.read())
      guard let retention = try await store.overdue(at: SystemClock.read()) else {
        throw Complaint.unusable(words.clockUnsure).told()
      }
      print(words.text(retention))
      guard !retention.isEmpty else { return }
      guard erase else { return print(words.howToErase) }
      var bar = ProgressBar()
      try await store.endKeeping(retention, at: SystemClock.read()) { done, all in
        bar.show(done, of: all)
      }
      bar.clear()
      print(words.erased)
    } catch let error as StoreError {
      throw Complaint.unusable(DoctorWords.of(language.language).sentence(Finding(error))).told()
    }
  }
}
