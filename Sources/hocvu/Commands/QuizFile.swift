import CourseCore
import CourseTerminal

/// A file that a quiz is made of, with the banks that it draws from.
struct QuizFile {
  let content: QuizContent
  let banks: [BankID: Bank]

  static func read(_ path: String, in language: Language) throws -> Self {
    let json = try JSONValue(parsing: try SavedFile.read(path))
    return Self(content: .bank(try Bank(json: json)), banks: [:])
  }
}
