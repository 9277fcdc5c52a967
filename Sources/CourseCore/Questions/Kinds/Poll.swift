/// Options of which none is right; it is never scored.
struct Poll: AnswerRule {
  let options: [String]

  var kind: AnswerKey.Kind { .poll }

  var sizes: [Int] { [options.count] }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    guard case .places(let places) = response else { throw .wrongKind(expected: kind) }
    return try .set(places, of: options.count, isSeveral: true)
  }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    Mark(parts: 0, rightParts: 0)
  }

  var guesses: Guesses { .hopeless(parts: 0) }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    .poll(arrangement.shown(options))
  }

  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part] {
    arrangement.shown(options).enumerated().map { place, option in
      Explanation.Part(option, isPicked: response?.picks(place) ?? false, isRight: nil)
    }
  }
}
