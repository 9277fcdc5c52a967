extension Question {
  /// How many parts stand in each order of the question: what a version must have alike to be graded
  /// in the place of another.
  package var partCounts: [Int] {
    var chance = SeededChance(seed: 0)
    return rule.orders(isShuffled: false, using: &chance).map(\.count)
  }

  /// Draws the order in which the question's parts are shown.
  package func arrange(using chance: inout some RandomNumberGenerator) -> Arrangement {
    Arrangement(orders: rule.orders(isShuffled: isShuffled, using: &chance))
  }

  /// Whether an arrangement, of a kept paper for example, is one of this question.
  package func fits(_ arrangement: Arrangement) -> Bool {
    let sizes = rule.sizes
    return sizes.count == arrangement.orders.count
      && zip(sizes, arrangement.orders).allSatisfy { size, order in
        order.sorted() == Array(0..<size)
      }
  }

  /// Checks that a response could have been given to this question as shown, and returns it in
  /// its kept form: places ascending, text in NFC with its ends trimmed, numbers read.
  package func accept(
    _ response: Response,
    in arrangement: Arrangement
  ) throws(ResponseError) -> Response { try rule.accept(response, in: arrangement) }

  /// Whether an accepted response answers the question; only a story can be under way.
  package func isComplete(_ response: Response, in arrangement: Arrangement) -> Bool {
    rule.isComplete(response, in: arrangement)
  }

  /// Grades an accepted response; `nil`, no answer, earns nothing.
  package func grade(_ response: Response?, in arrangement: Arrangement) -> Grade {
    let mark = rule.mark(response, in: arrangement)
    return Grade(
      parts: mark.parts,
      rightParts: mark.rightParts,
      earned: earned(by: mark),
      available: points,
      rung: mark.rung
    )
  }

  /// The one rule of marks: points × k ÷ n, rounded down; all or nothing where `isWhole`.
  func earned(by mark: Mark) -> Points {
    guard mark.parts > 0 else { return .zero }
    if isWhole, mark.rightParts < mark.parts { return .zero }
    return Points(points.count * mark.rightParts / mark.parts)
  }

  /// What the learner sees: with the scenes played so far, and so many hints.
  package func shown(
    in arrangement: Arrangement,
    response: Response? = nil,
    hints count: Int = 0
  ) -> ShownQuestion {
    ShownQuestion(
      kind: answer.kind,
      ask: ask,
      picture: picture,
      say: say,
      body: rule.shown(in: arrangement, after: response),
      hints: Array(hints.prefix(max(0, count))),
      hintCount: hints.count
    )
  }

  /// What may be said about an accepted response, or about no answer, once the question is closed.
  package func explanation(of response: Response?, in arrangement: Arrangement) -> Explanation {
    let grade = grade(response, in: arrangement)
    let parts = rule.parts(of: response, in: arrangement)
    return Explanation(
      isRight: answer.isScored ? grade.isRight : nil,
      earned: grade.earned,
      available: grade.available,
      why: why,
      parts: parts,
      rightAnswer: rule.rightAnswer(in: arrangement),
      rightPlaces: rule.rightPlaces(in: arrangement),
      comment: grade.isRight ? nil : response.flatMap(rule.comment)
    )
  }

  /// Returns the line that was meant, when a typed answer that is not right looks like the keys of
  /// an input method that was off: `hòa` for `hoaf`.
  ///
  /// It goes by the look of the words alone and tells nothing about the right answer.
  package func inputMethodHint(for response: Response, in arrangement: Arrangement) -> String? {
    guard !grade(response, in: arrangement).isRight else { return nil }
    switch response {
    case .line(let line):
      return InputMethod.meant(by: line)
    case .gaps(let gaps):
      let parts = rule.parts(of: response, in: arrangement)
      let wrong = zip(gaps, parts).filter { $1.isRight == false }
      return wrong.lazy.compactMap { gap, _ in gap?.line.flatMap(InputMethod.meant) }.first
    default:
      return nil
    }
  }
}
