/// Why a response cannot be an answer to the question it was sent for.
package enum ResponseError: Error, Hashable, Sendable {
  /// The response is of another kind than the question.
  case wrongKind(expected: AnswerKey.Kind)

  /// A place that was not shown, given twice, or missing where each must be given.
  case wrongPlaces

  /// Nothing was chosen or typed.
  case empty

  /// A text longer than 500 characters.
  case tooLong

  /// A line that cannot be read as a number.
  case notANumber

  /// A reply after the end of the story.
  case storyEnded
}
