import ArgumentParser
import CourseContent
import CourseCore
import Crypto
import Foundation

/// The languages that the program speaks.
enum SpokenLanguage: String, ExpressibleByArgument, CaseIterable {
  case vi
  case en

  var language: Language { Language(rawValue) }
}

/// How problems are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra khóa học và bài kiểm tra. / Checks courses and assessments.",
    discussion: """
      hocvu check                              thư mục đang đứng / the current folder
      hocvu check Courses/lua-dao              một khóa học / one course
      hocvu check bank.yaml --language en      một tệp / one file
      hocvu check --data /var/lib/hocvu        cả mã đã có kết quả / ids with results too

      Kết thúc với 0: không có lỗi; 1: có lỗi; 2: gọi sai cách.
      Exits with 0: no errors; 1: errors; 2: wrong use.
      """
  )

  @Argument(help: "Thư mục có Courses và Assessments, phần bên trong, hoặc một tệp.")
  var paths: [String] = []

  @Option(help: "Thư mục dữ liệu, để biết mã nào đã có kết quả.")
  var data: String?

  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en.")
  var language: SpokenLanguage = .vi

  @Option(help: "Dạng in ra: text hoặc json.")
  var format: ReportFormat = .text

  func run() throws {
    do { try check() } catch let problem as WrongUse { throw problem.exit() }
  }

  private func check() throws {
    let referenced = try data.map { try readReferenced(in: $0) } ?? nil
    let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    let facts = ContentLoader.Facts(today: CalendarDay(now), referenced: referenced)
    let report = try CheckReport(paths.isEmpty ? ["."] : paths, facts, language.language)
    print(format == .json ? report.json() : report.text(), terminator: "")
    if report.hasErrors { throw ExitCode(1) }
  }

  private func readReferenced(in directory: String) throws -> ReferencedIDs? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw WrongUse(.noFolder(directory), language.language) }
    return try referencedIDs(in: directory)
  }
}

/// A command called in a way it does not understand; ends with exit code 2.
struct WrongUse: Error, CustomStringConvertible {
  enum Reason {
    case noFolder(String)
    case noContent(String)
    case unknownKind(String)
    case badID(String)
  }

  let reason: Reason
  let language: Language

  init(_ reason: Reason, _ language: Language) {
    self.reason = reason
    self.language = language
  }

  /// Says what is wrong on standard error, and gives the code to end with.
  func exit() -> ExitCode {
    FileHandle.standardError.write(Data((description + "\n").utf8))
    return ExitCode(2)
  }

  var description: String {
    let isEnglish = language == .english
    return switch reason {
    case .noFolder(let path):
      isEnglish ? "there is no folder or file \(path)" : "không có thư mục hay tệp \(path)"
    case .noContent(let path):
      isEnglish
        ? "\(path) holds no Courses or Assessments; name a folder that does, or a file"
        : "\(path) không có Courses hay Assessments; hãy chỉ thư mục có, hoặc một tệp"
    case .unknownKind(let kind):
      isEnglish
        ? "no kind \(kind); there are: \(Self.kinds)" : "không có loại \(kind); chỉ có: \(Self.kinds)"
    case .badID(let id):
      isEnglish
        ? "id \(id) may have a–z, digits, hyphens only"
        : "mã \(id) chỉ được có a–z, số, gạch nối"
    }
  }

  private static let kinds = FileKind.allCases.map(\.rawValue).joined(separator: ", ")
}
