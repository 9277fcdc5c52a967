import CourseContent
import CourseCore

/// Why a file could not be read or written.
enum FileError: Error {
  case missing(String)
  case isFolder(String)
  case unreadable(String)
  case unwritable(String)

  /// A saved quiz, or something else, would be lost.
  case taken(String)

  /// A course, for example, which is no quiz by itself.
  case noQuiz(String)
  case faulty(String, [Diagnostic])

  var text: (vi: String, en: String) {
    switch self {
    case .missing(let path): ("không có tệp ‹\(path)›", "there is no file ‹\(path)›")
    case .isFolder(let path):
      (
        "‹\(path)› là thư mục; hãy chọn một tệp trong đó",
        "‹\(path)› is a folder; name a file in it"
      )
    case .unreadable(let path): ("không đọc được ‹\(path)›", "cannot read ‹\(path)›")
    case .unwritable(let path):
      (
        "không ghi được ‹\(path)›; hãy chọn chỗ khác",
        "cannot write ‹\(path)›; choose another place"
      )
    case .taken(let path):
      (
        "‹\(path)› đã có; dùng --resume \(Shell.quoted(path)) để làm tiếp, hoặc chọn tên khác",
        "‹\(path)› is there already; go on with --resume \(Shell.quoted(path)), or choose another name"
      )
    case .noQuiz(let path):
      (
        "‹\(path)› không phải ngân hàng câu hỏi, bài học hay bài kiểm tra",
        "‹\(path)› is no bank, lesson or assessment"
      )
    case .faulty(let path, let problems):
      (
        "‹\(path)› có lỗi, xem bằng hocvu check:\n" + Self.list(problems, in: .vietnamese),
        "‹\(path)› has errors, see hocvu check:\n" + Self.list(problems, in: .english)
      )
    }
  }

  private static func list(_ problems: [Diagnostic], in language: Language) -> String {
    problems.map { $0.text(in: language) }.joined(separator: "\n")
  }
}
