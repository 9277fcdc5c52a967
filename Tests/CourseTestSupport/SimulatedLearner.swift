package import CourseCore

/// Somebody made up, who takes whole attempts drawn and judged as in a centre.
package protocol SimulatedLearner {
  var chance: SeededChance { get set }

  /// A whole answer to a question as it is shown.
  mutating func response(to question: Question, in arrangement: Arrangement) -> Response
}

extension SimulatedLearner {
  /// What an attempt at an assessment comes to.
  package mutating func outcome(
    of assessment: Assessment,
    from banks: (BankID) -> Bank?
  ) throws -> Outcome {
    let drawn = try DrawnPaper.draw(
      assessment,
      from: banks,
      digest: { .fixture($0.id.rawValue) },
      using: &chance
    )
    return try outcome(of: drawn, SittingRules(assessment.rules))
  }

  /// What an attempt at a placement comes to, every level answered.
  package mutating func outcome(
    of placement: Placement,
    from banks: (BankID) -> Bank?
  ) throws -> Outcome {
    let (drawn, levels) = try DrawnPaper.draw(
      placement,
      from: banks,
      digest: { .fixture($0.id.rawValue) },
      using: &chance
    )
    return try outcome(of: drawn, SittingRules(placement.rules, levels: levels))
  }

  private mutating func outcome(of drawn: DrawnPaper, _ rules: SittingRules) throws -> Outcome {
    var answers: [Int: Response] = [:]
    for position in drawn.paper.positions {
      guard let item = drawn.paper.item(at: position), let question = drawn.questions[item.digest]
      else { continue }
      let response = response(to: question, in: item.arrangement)
      answers[position] = try question.accept(response, in: item.arrangement)
    }
    return try Outcome(
      judging: answers,
      paper: drawn.paper,
      rules: rules,
      questions: drawn.questions,
      ending: .answered
    )
  }
}
