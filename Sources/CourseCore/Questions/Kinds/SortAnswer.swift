/// A heading and the items that belong under it.
package struct SortGroup: Hashable, Sendable {
  package let heading: String
  package let items: [String]

  package init(heading: String, items: [String]) {
    self.heading = heading
    self.items = items
  }
}

/// Items to bring under their headings.
///
/// n is the number of items.
struct SortAnswer: AnswerRule {
  let groups: [SortGroup]

  var kind: AnswerKey.Kind { .sort }

  var sizes: [Int] { [items.count] }

  /// All items in the order of the file, with the place of their heading.
  private var items: [(text: String, heading: Int)] {
    groups.enumerated().flatMap { place, group in group.items.map { ($0, place) } }
  }

  /// Items always stand in a drawn order.
  func orders(isShuffled: Bool, using chance: inout some RandomNumberGenerator) -> [[Int]] {
    [Shuffle.order(of: items.count, using: &chance)]
  }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    try response.assigned(to: items.count, from: groups.count, for: kind)
  }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    let shown = arrangement.shown(items)
    let right = shown.indices.count { response?.assigned(at: $0) == shown[$0].heading }
    return Mark(parts: shown.count, rightParts: right)
  }

  /// Any heading for each item.
  var guesses: Guesses { .independent(items.map { _ in 1 / Double(groups.count) }) }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    .sort(headings: groups.map(\.heading), items: arrangement.shown(items).map(\.text))
  }

  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part] {
    arrangement.shown(items).enumerated().map { place, item in
      let chosen = response?.assigned(at: place)
      return Explanation.Part(
        item.text,
        given: chosen.map { groups[$0].heading },
        isRight: chosen == item.heading,
        right: groups[item.heading].heading
      )
    }
  }

  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer? { .groups(groups) }
}
