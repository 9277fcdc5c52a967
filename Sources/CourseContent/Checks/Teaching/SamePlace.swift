import CourseCore

/// The right answer is not told by its place: an author who writes it first each time thinks of the
/// wrong ones less, and where nothing is shuffled the learner sees it.
struct SamePlace: TeachingRule {
  /// Fewer can stand alike by chance.
  static let leastCount = 3

  func findings(in file: TaughtFile) -> [TeachingFinding] {
    let places = file.questions.compactMap { question -> Int? in
      guard case .choices(let options) = question.answer, options.count(where: \.isRight) == 1
      else { return nil }
      return options.firstIndex(where: \.isRight)
    }
    let truths = file.questions.compactMap { question -> Bool? in
      if case .trueOrFalse(let truth) = question.answer { truth } else { nil }
    }
    return [
      alike(places).map { (Problem.samePlace, [Word.text("\($0.1)"), .text("\($0.0 + 1)")]) },
      alike(truths).map { (.samePlaceTruth, [.text("\($0.1)"), .text("\($0.0)")]) },
    ]
    .compactMap { $0 }.map { TeachingFinding(problem: $0, words: $1, part: nil) }
  }

  /// What all are, and how many, where they are enough and all alike.
  private func alike<Value: Equatable>(_ values: [Value]) -> (Value, Int)? {
    guard values.count >= Self.leastCount, let first = values.first,
      values.allSatisfy({ $0 == first })
    else { return nil }
    return (first, values.count)
  }
}
