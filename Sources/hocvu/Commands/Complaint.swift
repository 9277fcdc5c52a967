import ArgumentParser
import CourseCore
import CourseTerminal
import Glibc

/// Why a command did nothing, in the words of the person who called it.
struct Complaint: Error, CustomStringConvertible {
  let description: String
  let code: ExitCode

  static func unusable(_ text: String) -> Self { Self(description: text, code: ExitCode(1)) }

  /// Whoever was asked stopped before the end.
  static func left(_ text: String) -> Self { Self(description: text, code: ExitCode(3)) }

  static func wrongUse(vi: String, en: String, in language: Language) -> Self {
    Self(description: language == .english ? en : vi, code: ExitCode(2))
  }

  /// Says it on standard error and returns what to end with.
  func told() -> ExitCode {
    var line = "hocvu: " + description + "\n"
    line.withUTF8 { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
    return code
  }
}

extension Complaint {
  /// Says in words why a quiz could not be begun or go on.
  init(_ error: any Error, in language: Language) {
    let text = Self.text(error)
    self = .unusable(language == .english ? text.en : text.vi)
  }

  private static func text(_ error: any Error) -> (vi: String, en: String) {
    switch error {
    case let complaint as Complaint: (complaint.description, complaint.description)
    case let error as FileError: error.text
    case let error as QuizStateError: text(error)
    case DrawError.noSuchBank(let bank):
      (
        "không tìm thấy ngân hàng câu hỏi ‹\(bank)› cạnh tệp này",
        "no bank ‹\(bank)› beside this file"
      )
    case DrawError.tooFew(let bank, let wanted, let fitting):
      (
        "ngân hàng ‹\(bank)› cần \(wanted) câu phù hợp nhưng chỉ có \(fitting)",
        "bank ‹\(bank)› needs \(wanted) fitting questions but has \(fitting)"
      )
    default: ("không làm được: \(error)", "cannot go on: \(error)")
    }
  }

  private static func text(_ error: QuizStateError) -> (vi: String, en: String) {
    switch error {
    case .alien:
      (
        "tệp lưu không phải do hocvu quiz ghi, hoặc đã bị sửa; hãy bắt đầu lại với --save",
        "the saved file was not written by hocvu quiz, or was changed; begin again with --save"
      )
    case .tooNew:
      (
        "tệp lưu do bản hocvu mới hơn ghi; hãy dùng bản mới",
        "the saved file is of a later hocvu; use that version"
      )
    case .otherQuiz(let name):
      (
        "tệp lưu là của bài khác (\(name)); hãy chọn đúng tệp bài",
        "the saved file is of another quiz (\(name)); name that file"
      )
    case .contentChanged:
      (
        "câu hỏi trong tệp bài đã thay đổi từ khi bắt đầu; hãy bắt đầu lại với --save",
        "questions of this file were changed since the quiz began; begin again with --save"
      )
    }
  }
}

extension Complaint {
  /// Says it on standard error and ends the program.
  func end() -> Never { exit(told().rawValue) }
}
