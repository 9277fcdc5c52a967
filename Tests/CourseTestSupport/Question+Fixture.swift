package import CourseCore

extension Question {
  /// A question with everything usual but its answers.
  package static func fixture(
    _ answer: AnswerKey,
    why: String? = nil,
    hints: [String] = [],
    points: Points = 1,
    isWhole: Bool = false,
    isShuffled: Bool = true
  ) -> Question {
    Question(
      id: "cau-hoi",
      ask: "Bác làm gì?",
      answer: answer,
      why: why,
      hints: hints,
      points: points,
      isWhole: isWhole,
      isShuffled: isShuffled
    )
  }

  /// Earned points of a response to the question with its parts in the order of the file.
  package func earned(by response: Response?) throws -> Points {
    let accepted = try response.map { try accept($0, in: asListed) }
    return grade(accepted, in: asListed).earned
  }

  /// The parts of the question in the order of the file.
  package var asListed: Arrangement {
    var chance = SeededChance(seed: 0)
    return Arrangement(orders: arrange(using: &chance).orders.map { $0.sorted() })
  }
}
