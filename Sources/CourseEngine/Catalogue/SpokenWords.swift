import CourseCore

/// The words that a reader adds to what stands on the screen, in one language.
struct SpokenWords {
  let yes: String
  let no: String
  let gap: String
  let right: String
  let notYet: String
  let rightAnswer: String
  let passed: String
  let stillToDo: String
  let readAgain: String

  static func of(_ language: Language) -> Self {
    language == .english
      ? english : vietnamese
  }

  private static let vietnamese = SpokenWords(
    yes: "Đúng",
    no: "Sai",
    gap: "chỗ trống",
    right: "Đúng rồi",
    notYet: "Chưa đúng, mình xem lại nhé",
    rightAnswer: "Câu trả lời đúng",
    passed: "Đã đạt",
    stillToDo: "Gần được rồi",
    readAgain: "Nên học lại"
  )

  private static let english = SpokenWords(
    yes: "True",
    no: "False",
    gap: "blank",
    right: "That is right",
    notYet: "Not right yet; let us look again",
    rightAnswer: "The right answer",
    passed: "Passed",
    stillToDo: "Nearly there",
    readAgain: "Read again"
  )
}
