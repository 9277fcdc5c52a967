import CourseCore

/// The words that a reader adds to what stands on the screen, in one language.
struct SpokenWords {
  let yes: String
  let no: String
  let gap: String

  static func of(_ language: Language) -> Self {
    language == .english
      ? SpokenWords(yes: "True", no: "False", gap: "blank")
      : SpokenWords(yes: "Đúng", no: "Sai", gap: "chỗ trống")
  }
}
