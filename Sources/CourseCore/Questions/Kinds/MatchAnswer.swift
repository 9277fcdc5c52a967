/// Pairs to bring together.
package struct MatchAnswer: Hashable, Sendable {
  package struct Pair: Hashable, Sendable {
    package let left: String

    /// The left side's picture, whose description is its text.
    package let picture: Picture?
    package let right: String

    package init(left: String, picture: Picture? = nil, right: String) {
      self.left = left
      self.picture = picture
      self.right = right
    }
  }

  /// 2–6 pairs whose rights differ.
  package let pairs: [Pair]

  /// Up to 4 further rights that belong to no left.
  package let extras: [String]

  package init(pairs: [Pair], extras: [String] = []) {
    self.pairs = pairs
    self.extras = extras
  }

  /// All rights in the order of the file: those of the pairs, then the extras.
  package var rights: [String] { pairs.map(\.right) + extras }
}

/// n is the number of pairs; a right may be chosen for more than one left.
extension MatchAnswer: AnswerRule {
  var kind: AnswerKey.Kind { .match }

  var sizes: [Int] { [rights.count] }

  /// Rights always stand in a drawn order.
  func orders(isShuffled: Bool, using chance: inout some RandomNumberGenerator) -> [[Int]] {
    [Shuffle.order(of: rights.count, using: &chance)]
  }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    try response.assigned(to: pairs.count, from: rights.count, for: kind)
  }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    let right = pairs.indices.count { chosen(for: $0, in: response, arrangement) == $0 }
    return Mark(parts: pairs.count, rightParts: right)
  }

  /// A right of its own for each left, each such choice as likely; counted by leaving out those
  /// with further pairs right.
  var guesses: Guesses {
    let (lefts, rights) = (pairs.count, rights.count)
    let all = Combinations.factorial(rights)
    let chances = (0...lefts).map { right in
      let others = lefts - right
      let ways = (0...others).reduce(0.0) { sum, more in
        let sign = more.isMultiple(of: 2) ? 1.0 : -1.0
        return sum + sign * Combinations.count(of: more, from: others)
          * Combinations.factorial(rights - right - more)
      }
      return Combinations.count(of: right, from: lefts) * ways / all
    }
    return .counted(chances, of: lefts)
  }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    .match(
      lefts: pairs.map { ShownQuestion.Option($0.left, picture: $0.picture) },
      rights: arrangement.shown(rights)
    )
  }

  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part] {
    pairs.enumerated().map { place, pair in
      let chosen = chosen(for: place, in: response, arrangement)
      return Explanation.Part(
        pair.left,
        given: chosen.map { rights[$0] },
        isRight: chosen == place,
        right: pair.right
      )
    }
  }

  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer? {
    .pairs(pairs.map { Explanation.Pair(left: $0.left, right: $0.right) })
  }

  /// The place in the file of the right chosen for a left.
  private func chosen(for left: Int, in response: Response?, _ arrangement: Arrangement) -> Int? {
    response?.assigned(at: left).map(arrangement.place)
  }
}
