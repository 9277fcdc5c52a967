/// Lines to bring in their order.
///
/// n is the number of lines less one; k counts the neighbours kept, A and at once B.
struct LinesInOrder: AnswerRule {
  let lines: [String]

  var kind: AnswerKey.Kind { .order }

  var sizes: [Int] { [lines.count] }

  /// Lines always stand in a drawn order, and never in the right one.
  func orders(isShuffled: Bool, using chance: inout some RandomNumberGenerator) -> [[Int]] {
    [Shuffle.unsolvedOrder(of: lines.count, using: &chance)]
  }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    guard case .order(let places) = response else { throw .wrongKind(expected: kind) }
    guard !places.isEmpty else { throw .empty }
    guard places.sorted() == Array(lines.indices) else { throw .wrongPlaces }
    return response
  }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    let given = given(in: response, arrangement)
    let kept = zip(given, given.dropFirst()).count { $1 == $0 + 1 }
    return Mark(parts: lines.count - 1, rightParts: kept)
  }

  /// Any order of the lines, each as likely.
  ///
  /// Of `m` lines, `a(m) = (m − 1) · a(m − 1) + (m − 2) · a(m − 2)` orders keep no neighbours (OEIS
  /// A000255); those that keep `k` of `n` lines are such orders of the `n − k` blocks left.
  var guesses: Guesses {
    var apart = [1.0, 1.0]
    for count in 2...max(2, lines.count) {
      apart.append(Double(count - 1) * apart[count - 1] + Double(count - 2) * apart[count - 2])
    }
    let orders = Combinations.factorial(lines.count)
    let chances = (0..<lines.count).map { kept in
      Combinations.count(of: kept, from: lines.count - 1) * apart[lines.count - kept] / orders
    }
    return .counted(chances, of: lines.count - 1)
  }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    .order(arrangement.shown(lines))
  }

  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part] {
    let given = given(in: response, arrangement)
    return given.enumerated().map { place, line in
      let isRight = place == 0 ? nil : line == given[place - 1] + 1
      return Explanation.Part(lines[line], isRight: isRight)
    }
  }

  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer? { .sequence(lines) }

  /// The places in the file of the lines in the order given.
  private func given(in response: Response?, _ arrangement: Arrangement) -> [Int] {
    guard case .order(let places) = response else { return [] }
    return places.map(arrangement.place)
  }
}
