/// One option of a question with choices.
package struct Choice: Hashable, Sendable {
  package let text: String
  package let isRight: Bool
  package let why: String?

  /// The option's picture, whose description is its text.
  package let picture: Picture?
  package let say: Sound?

  package init(
    _ text: String,
    isRight: Bool,
    why: String? = nil,
    picture: Picture? = nil,
    say: Sound? = nil
  ) {
    self.text = text
    self.isRight = isRight
    self.why = why
    self.picture = picture
    self.say = say
  }
}

/// Options to choose from: one where one is right, else any number.
///
/// With one right option n is 1. With several, n is how many are right and k how many of them were
/// picked, less one for each wrong pick.
struct Choices: AnswerRule {
  let options: [Choice]

  var kind: AnswerKey.Kind { .choices }

  var sizes: [Int] { [options.count] }

  private var picking: Picking { Picking(areRight: options.map(\.isRight)) }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    guard case .places(let places) = response else { throw .wrongKind(expected: kind) }
    return try .set(places, of: options.count, isSeveral: picking.isSeveral)
  }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    picking.mark(response, in: arrangement)
  }

  var guesses: Guesses { picking.guesses }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    let shown = arrangement.shown(options).map {
      ShownQuestion.Option($0.text, picture: $0.picture, say: $0.say)
    }
    return .choices(shown, isSeveral: picking.isSeveral)
  }

  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part] {
    arrangement.shown(options).enumerated().map { place, option in
      Explanation.Part(
        option.text,
        isPicked: response?.picks(place) ?? false,
        isRight: option.isRight,
        why: option.why
      )
    }
  }

  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer? {
    .options(arrangement.shown(options).filter(\.isRight).map(\.text))
  }

  func rightPlaces(in arrangement: Arrangement) -> [Int] { picking.rightPlaces(in: arrangement) }
}
