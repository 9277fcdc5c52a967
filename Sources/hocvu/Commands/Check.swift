import ArgumentParser
import CourseContent
import CourseCore

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra khóa học và bài kiểm tra. / Checks courses and assessments.",
    discussion: """
      hocvu check                              thư mục đang đứng / the current folder
      hocvu check Courses/lua-dao              một khóa học / one course
      hocvu check bank.yaml --language en      một tệp / one file
      hocvu check --teaching                   cả cách viết, cách hỏi / how well it teaches too
      hocvu check --data /var/lib/hocvu        cả mã đã có kết quả / ids with results too

      --teaching chỉ nhắc (lưu ý), không báo lỗi. Điều muốn giữ thì ghi ngay trong tệp:
      --teaching gives advice only, no errors. What is meant to stay is said in the file:
        accepted:
          - check: longest-right
            why: Câu đúng phải nêu đủ ba bước.

      Kết thúc với 0: không có lỗi; 1: có lỗi; 2: gọi sai cách.
      Exits with 0: no errors; 1: errors; 2: wrong use.
      """
  )

  /// How problems are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: "Thư mục có Courses và Assessments, phần bên trong, hoặc một tệp.")
  var paths: [String] = []

  @Flag(help: "Xem thêm bài viết có dễ học không: câu dài, từ khó, câu hỏi dễ đoán.")
  var teaching = false

  @Option(help: "Thư mục dữ liệu, để biết mã nào đã có kết quả.")
  var data: String?

  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en.")
  var language: SpokenLanguage = .vi

  @Option(help: "Dạng in ra: text hoặc json.")
  var format: Format = .text

  func run() async throws {
    let report: CheckReport
    do { report = try await check() } catch let complaint as Complaint { throw complaint.told() }
    print(format == .json ? report.json() : report.text(), terminator: "")
    if report.hasErrors { throw ExitCode(1) }
  }

  private func check() async throws -> CheckReport {
    var facts = ContentLoader.Facts(
      today: CalendarDay(LocalFiles.now),
      isTeachingWanted: teaching
    )
    if let data {
      guard LocalFiles.isFolder(data) else {
        throw Complaint.wrongUse(
          vi: "không có thư mục dữ liệu \(data)",
          en: "there is no data directory \(data)",
          in: language.language
        )
      }
      facts.referenced = try await referencedIDs(in: data)
    }
    return try CheckReport(paths.isEmpty ? ["."] : paths, facts, language.language)
  }
}
