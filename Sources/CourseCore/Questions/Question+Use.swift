// Signatures agreed between the parts; their bodies live in files of their own.

/// Why a response cannot be an answer to the question it was sent for.
package enum ResponseError: Error, Hashable, Sendable {
  /// The response is of another kind than the question.
  case wrongKind(expected: AnswerKey.Kind)

  /// A place that was not shown, given twice, or missing where each must be given.
  case wrongPlaces

  /// A text longer than 500 characters.
  case tooLong

  /// A reply after the end of the story.
  case storyEnded
}

extension Question {
  /// Draws the order in which the question's parts are shown.
  package func arrange(using chance: inout some RandomNumberGenerator) -> Arrangement {
    fatalError("core-rules")
  }

  /// Checks that a response could have been given to this question as shown, and returns it in
  /// its kept form: places ascending, text in NFC with its ends trimmed.
  package func accept(
    _ response: Response,
    in arrangement: Arrangement
  ) throws(ResponseError) -> Response { fatalError("core-rules") }

  /// Whether a response answers the question; only a story can be under way.
  package func isComplete(_ response: Response, in arrangement: Arrangement) -> Bool {
    fatalError("core-rules")
  }

  /// Grades an accepted response; `nil`, no answer, earns nothing.
  package func grade(_ response: Response?, in arrangement: Arrangement) -> Grade {
    fatalError("core-rules")
  }
}
