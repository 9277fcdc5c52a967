import ArgumentParser
import CourseCore
import CourseStore
import Glibc

/// `hocvu doctor`: looks over a centre's data and says what to see to.
struct Doctor: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Xem dữ liệu của trung tâm có gì cần làm không; không thay đổi gì.",
    discussion: """
      Ví dụ:
        hocvu doctor
        hocvu doctor --data ~/trung-tam --content . --format json

      Xem chuỗi bản ghi, các bảng, chỗ trống trên đĩa, đồng hồ, khóa học, quyền đọc tệp. Mỗi điều
      tìm thấy có một mã không đổi, một câu và một lệnh nên gõ.

      Mã thoát: 0 không có gì, hoặc chỉ có lời khuyên; 1 có điều cần làm ngay; 2 gọi lệnh sai.
      """
  )

  @Option(help: "Thư mục dữ liệu của trung tâm.")
  var data = CentrePlace.usualData

  @Option(help: "Thư mục có Courses và Assessments; bỏ trống thì không xem khóa học.")
  var content: String?

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var language: SpokenLanguage = .vi

  @Option(help: "text hoặc json.")
  var format = Format.text

  func run() async throws {
    let directory = DataDirectory(data)
    let inspection = Inspection(directory, builtAt: Program.builtAt, at: SystemClock.read())
    let findings = inspection.findings() + (content.map(ContentSurvey.findings) ?? [])
    let report = DoctorReport(findings, data: data, content: content, words: .of(language.language))
    print(format == .json ? report.json : report.text)
    if findings.contains(where: \.isSerious) { throw ExitCode(1) }
  }
}
