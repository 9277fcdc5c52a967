import ArgumentParser
import CourseContent
import CourseCore

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Viết một tệp mẫu có lời giải thích. / Writes a first file with every key explained.",
    discussion: """
      hocvu new course Courses/lua-dao/course.yaml      ghi ra tệp / writes the file
      hocvu new lesson Courses/lua-dao/gia-danh.yaml
      hocvu new bank Assessments/banks/lua-dao.yaml --language en
      hocvu new assessment                              in ra màn hình / prints it
      hocvu new course lua-dao                          in ra với mã ấy / prints it with that id

      Mã lấy theo tên tệp (khóa học: tên thư mục). Tệp đã có thì không ghi đè, thư mục thì không tự tạo.
      The id comes from the file's name (a course: its folder's). Nothing is overwritten, no folder made.
      """
  )

  @Argument(help: "Loại tệp: course, lesson, bank, assessment, pathway, programme, framework.")
  var kind: String

  @Argument(help: "Tệp sẽ ghi, tên có đuôi .yaml; hoặc chỉ mã, để in ra màn hình.")
  var file: String?

  @Option(help: "Ngôn ngữ của lời giải thích: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func run() throws {
    do {
      let kind = try fileKind()
      if let file, NewFile.isPath(file) {
        let new = try NewFile(file, kind, language.language)
        try new.write(try template(of: kind, id: new.id))
        print(new.nextSteps())
      } else {
        let id = file ?? Template.sampleID(of: kind)
        print(try template(of: kind, id: id), terminator: "")
      }
    } catch let complaint as Complaint {
      throw complaint.told()
    }
  }

  private func fileKind() throws -> FileKind {
    if let kind = FileKind(rawValue: kind) { return kind }
    let kinds = FileKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw Complaint.wrongUse(
      vi: "không có loại tệp ‹\(kind)›; chỉ có: \(kinds)",
      en: "there is no kind ‹\(kind)› of file; there are: \(kinds)",
      in: language.language
    )
  }

  private func template(of kind: FileKind, id: String) throws -> String {
    if let template = Template.text(of: kind, id: id, in: language.language) { return template }
    throw Complaint.wrongUse(
      vi: "mã ‹\(id)› chỉ được có a–z, số, gạch nối, bắt đầu bằng chữ",
      en: "id ‹\(id)› may have a–z, digits, hyphens only, and begins with a letter",
      in: language.language
    )
  }
}
