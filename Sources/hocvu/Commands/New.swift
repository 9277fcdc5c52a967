import ArgumentParser
import CourseContent
import CourseCore

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "In một tệp mẫu có lời giải thích. / Prints a first file with every key explained.",
    discussion: """
      hocvu new course lua-dao > Courses/lua-dao/course.yaml
      hocvu new lesson gia-danh > Courses/lua-dao/gia-danh.yaml
      hocvu new bank lua-dao --language en > Assessments/banks/lua-dao.yaml
      """
  )

  @Argument(help: "Loại tệp: course, lesson, bank, assessment, pathway, programme, framework.")
  var kind: String

  @Argument(help: "Mã: chữ thường a–z, số, gạch nối.")
  var id: String

  @Option(help: "Ngôn ngữ của lời giải thích: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func run() throws {
    do { print(try template(), terminator: "") } catch let complaint as Complaint {
      throw complaint.told()
    }
  }

  private func template() throws -> String {
    let language = language.language
    guard let kind = FileKind(rawValue: kind) else {
      let kinds = FileKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Complaint.wrongUse(
        vi: "không có loại tệp \(kind); chỉ có: \(kinds)",
        en: "there is no kind \(kind) of file; there are: \(kinds)",
        in: language
      )
    }
    guard let template = Template.text(of: kind, id: id, in: language) else {
      throw Complaint.wrongUse(
        vi: "mã \(id) chỉ được có a–z, số, gạch nối, bắt đầu bằng chữ",
        en: "id \(id) may have a–z, digits, hyphens only, and begins with a letter",
        in: language
      )
    }
    return template
  }
}
