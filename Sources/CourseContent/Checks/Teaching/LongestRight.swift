import CourseCore

/// The right answer is not told by its length.
struct LongestRight: TeachingRule {
  func findings(in file: TaughtFile) -> [TeachingFinding] {
    file.questions.flatMap { question -> [TeachingFinding] in
      switch question.answer {
      case .choices(let options):
        let right = options.filter(\.isRight).map(\.text)
        let wrong = options.filter { !$0.isRight }.map(\.text)
        return found(right, wrong, question)
      case .scenario(let scenes):
        return scenes.flatMap { scene -> [TeachingFinding] in
          let replies = Dictionary(grouping: scene.replies, by: \.worth)
          // On a picture the learner touches areas, whose names are of any length.
          guard scene.replies.allSatisfy({ $0.shape == nil }) else { return [] }
          return found(
            replies[.safe, default: []].map(\.text),
            replies[.unsafe, default: []].map(\.text),
            question
          )
        }
      default:
        return []
      }
    }
  }

  /// Whether each right text has more syllables than every wrong one.
  private func found(
    _ right: [String],
    _ wrong: [String],
    _ question: Question
  ) -> [TeachingFinding] {
    let lengths = { (texts: [String]) in texts.map { Prose($0).wordCount } }
    guard let shortest = lengths(right).min(), let longest = lengths(wrong).max(),
      shortest > longest
    else { return [] }
    return [
      TeachingFinding(
        problem: .longestRight,
        words: [.text("\(shortest)"), .text("\(longest)")],
        part: question.id.rawValue,
        text: right[0],
        quote: right[0]
      )
    ]
  }
}
