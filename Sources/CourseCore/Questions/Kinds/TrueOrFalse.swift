/// A statement that is true or false.
struct TrueOrFalse: AnswerRule {
  let truth: Bool

  var kind: AnswerKey.Kind { .trueOrFalse }

  var sizes: [Int] { [] }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    guard case .truth = response else { throw .wrongKind(expected: kind) }
    return response
  }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    Mark(isRight: response == .truth(truth))
  }

  var guesses: Guesses { .independent([0.5]) }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    .trueOrFalse
  }

  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer? { .truth(truth) }
}
