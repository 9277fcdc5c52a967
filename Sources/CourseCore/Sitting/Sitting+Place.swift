/// Where a question stands among those that are asked together: all of a test, or one level of a
/// placement.
package struct QuestionPlace: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let total: Int

  /// Whether it is of a later level, which is asked only of those who held the ones before.
  package let isOfLaterLevel: Bool
}

extension Sitting {
  /// Returns the place of a drawn question, the same whether it is asked or looked back at; `nil`
  /// for a second wording.
  package func place(of position: Int) -> QuestionPlace? {
    guard paper.drawnPositions.contains(position) else { return nil }
    let sizes = rules.isPlacement ? rules.levels.map(\.questions) : [paper.drawn.count]
    var number = position
    for (part, size) in sizes.enumerated() {
      if number <= size {
        return QuestionPlace(number: number, total: size, isOfLaterLevel: part > 0)
      }
      number -= size
    }
    return nil
  }
}
