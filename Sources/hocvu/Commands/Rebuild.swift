import ArgumentParser
import CourseCore
import CourseEngine
import CourseStore
import Glibc

/// `hocvu rebuild`: derives all tables from the records alone.
struct Rebuild: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Lập lại mọi bảng từ các bản ghi; trung tâm vẫn dùng được trong lúc ấy.",
    discussion: """
      Ví dụ:
        hocvu rebuild --data ~/trung-tam

      Mã thoát: 0 đã lập lại; 1 chưa lập lại, các bảng vẫn như cũ; 2 gọi lệnh sai.
      """
  )

  @Option(help: "Thư mục dữ liệu của trung tâm.")
  var data = CentrePlace.usualData

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func run() async throws {
    let words = DoctorWords.of(language.language)
    let directory = DataDirectory(data)
    guard directory.isFounded else {
      throw Complaint.unusable(words.notRebuilt(Finding(.dataMissing, data))).told()
    }
    do {
      print(words.rebuilt(try rebuild(directory)))
    } catch let error as StoreError {
      throw Complaint.unusable(words.notRebuilt(Finding(error))).told()
    }
  }

  /// Rebuilds and returns the number of records.
  private func rebuild(_ directory: DataDirectory) throws -> Int {
    let store = try SQLiteStore(directory, builtAt: Program.builtAt, at: SystemClock.read())
    var bar = ProgressBar()
    var total = 0
    try store.rebuild { done, all in
      total = all
      bar.show(done, of: all)
    }
    bar.clear()
    return total
  }
}
