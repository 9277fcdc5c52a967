import CourseCore

/// A question asks for what holds, not for what does not: “việc nào không nên làm” is answered wrong by
/// people who know the matter and read past the one word.
struct NegativeStems: TeachingRule {
  func findings(in file: TaughtFile) -> [TeachingFinding] {
    guard file.isVietnamese else { return [] }
    return file.questions.compactMap { question in
      guard question.answer.isScored, let sentence = Self.negative(in: question) else {
        return nil
      }
      return TeachingFinding(
        problem: .negativeStem,
        words: [.own(sentence)],
        part: question.id.rawValue,
        text: question.ask,
        quote: sentence
      )
    }
  }

  /// The clause of a question that asks for what is not so.
  static func negative(in question: Question) -> String? {
    let asked = Prose(question.ask).sentences.filter { $0.text.contains("?") }
    for sentence in asked {
      let clauses = sentence.text.split { ",;:()".contains($0) }
      for clause in clauses where isNegative(String(clause)) { return String(clause).tidied }
    }
    return nil
  }

  /// Whether a clause joins a question word to a negation, as in “câu nào không đúng”.
  ///
  /// Conditions (“khi máy không có mạng”), reasons asked for (“vì sao không nên”) and the “không” or
  /// “chưa” that ends a yes-or-no question are no such thing.
  private static func isNegative(_ clause: String) -> Bool {
    var words = Prose(clause.lowercased()).sentences.flatMap(\.words).map(\.text)
    while let last = words.last, ["không", "chưa", "ạ", "hay", "hả"].contains(last) {
      words.removeLast()
    }
    if let reason = words.firstIndex(of: "sao"), reason > 0,
      ["vì", "tại"].contains(words[reason - 1])
    {
      return false
    }
    if let condition = words.firstIndex(where: { ["khi", "nếu", "lúc", "vì", "để"].contains($0) }) {
      words.removeSubrange(condition...)
    }
    guard let asking = words.firstIndex(where: { ["nào", "gì", "ai", "đâu"].contains($0) }) else {
      return false
    }
    let negations = ["không", "chưa", "chẳng", "đừng", "ngoại", "trừ"]
    return words[(asking + 1)...].contains { negations.contains($0) }
  }
}
