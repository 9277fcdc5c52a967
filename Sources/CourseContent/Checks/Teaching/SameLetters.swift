import CourseCore

/// Where marks may be missing, no other likely answer has the same letters without them: else it is
/// taken for right when it is typed without marks.
struct SameLetters: TeachingRule {
  func findings(in file: TaughtFile) -> [TeachingFinding] {
    file.questions.flatMap { question in
      Self.pairs(in: question.answer).map { accepted, other in
        TeachingFinding(
          problem: .sameLetters,
          words: [.text(accepted), .text(other)],
          part: question.id.rawValue,
          text: accepted,
          quote: accepted
        )
      }
    }
  }

  /// Accepted texts, each with another likely one of the same letters: a known slip, or what belongs
  /// in another gap.
  static func pairs(in answer: AnswerKey) -> [(accepted: String, other: String)] {
    switch answer {
    case .typed(let answer) where answer.rules.marks != .exact:
      return pairs(answer.accepted, answer.near.map(\.text))
    case .fill(let answer) where answer.rules.marks != .exact:
      let gaps = answer.gaps.map { gap in
        if case .typed(let accepted) = gap { accepted } else { [String]() }
      }
      return gaps.indices.flatMap { place in
        pairs(gaps[place], gaps[(place + 1)...].flatMap { $0 })
      }
    default:
      return []
    }
  }

  private static func pairs(
    _ accepted: [String],
    _ others: [String]
  ) -> [(accepted: String, other: String)] {
    let exact = TypedRules(marks: .exact)
    return others.compactMap { other in
      guard exact.match(other, with: accepted) == nil,
        let alike = accepted.first(where: { letters($0) == letters(other) })
      else { return nil }
      return (alike, other)
    }
  }

  private static func letters(_ text: String) -> String {
    LetterMarks.removed(from: Spelling.folded(text.tidied.withoutEndPunctuation.lowercased()))
  }
}
