import CourseCore

/// No option speaks of the others: “tất cả đều đúng” asks for a trick of tests, not for knowledge, and
/// means nothing once the options are shuffled.
struct AllOfThese: TeachingRule {
  func findings(in file: TaughtFile) -> [TeachingFinding] {
    file.questions.flatMap { question -> [TeachingFinding] in
      guard case .choices(let options) = question.answer else { return [] }
      return options.map(\.text).filter(Self.isAboutOthers).map { text in
        TeachingFinding(
          problem: .allOfThese,
          words: [.own(text)],
          part: question.id.rawValue,
          text: text,
          quote: text
        )
      }
    }
  }

  static func isAboutOthers(_ option: String) -> Bool {
    let text = Spelling.folded(option.lowercased()).tidied.withoutEndPunctuation
    return whole.contains(text) || starts.contains { text.hasPrefix($0) }
      || parts.contains { text.contains($0) }
  }

  private static let whole: Set<String> = [
    "tất cả", "cả hai", "cả ba", "cả bốn", "cả a và b", "a và b", "không câu nào",
    "tất cả các câu trên", "all of the above", "none of the above",
  ]

  private static let starts = ["cả hai", "cả ba", "cả bốn"].flatMap { lead in
    ["đều", "câu", "ý", "cách", "đáp án", "lựa chọn"].map { lead + " " + $0 }
  }

  private static let parts = [
    "tất cả đều", "tất cả các ý", "tất cả các câu", "tất cả các đáp án", "câu trên", "ý trên",
    "cách trên", "điều trên", "đáp án trên", "không ý nào", "không câu nào", "không đáp án nào",
    "không có đáp án", "đều đúng", "đều sai",
  ]
}
