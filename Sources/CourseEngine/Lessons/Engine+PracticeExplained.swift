package import CourseCore

/// The latest try at a step's question, with what is said to it.
package struct ExplainedTry: Hashable, Sendable {
  package let shown: ShownQuestion
  package let response: Response
  package let explanation: Explanation
  package let isStepFinished: Bool
  package let mayGoOn: Bool
}

extension Engine {
  /// Says again what was said to the latest answer at a step; `nil` before the first.
  package func practiceExplained(
    _ token: SessionToken,
    _ place: StepPlace,
    in language: Language
  ) async throws -> ExplainedTry? {
    let content = content
    return try await reading(token) { tx, person in
      let desk = try LessonDesk(place.lesson, in: language, content: content, of: person, tx: tx)
      let step = try desk.find(place.step)
      let tries = try tx.practice(of: person, at: place).map(\.asTry)
      guard let last = tries.last else { return nil }
      let before = Array(tries.dropLast())
      let then = try desk.laid(at: step, after: before, content: content, hasher: hasher)
      // Another version of the lesson may ask something else there by now.
      guard then.question.id == last.question, then.digest == last.digest,
        case .explained(let explanation, let isStepFinished, let mayGoOn) = then.reply(
          to: last,
          isStepFinished: step.isFinished(by: tries)
        )
      else { return nil }
      return ExplainedTry(
        shown: then.question.shown(in: then.arrangement, response: last.response),
        response: last.response,
        explanation: explanation,
        isStepFinished: isStepFinished,
        mayGoOn: mayGoOn
      )
    }
  }
}
