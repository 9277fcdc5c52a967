/// The order in which the parts of one question are shown to one learner.
///
/// Drawn once and kept with the paper, because a seed alone cannot show a paper again.
package struct Arrangement: Hashable, Sendable {
  /// One list for each thing that is ordered: element `i` is the place in the file of what is shown
  /// at place `i`.
  ///
  /// Choices, order, spot, poll: one list. Match: the rights. Sort: the items, counted through all
  /// groups. Fill: one list for each gap, empty for typed ones. Scenario: one for each scene.
  /// True-or-false, typed and number: none.
  package let orders: [[Int]]

  package init(orders: [[Int]]) { self.orders = orders }
}

extension Arrangement {
  /// The place in the file of what is shown at a place of the only order.
  func place(of shown: Int) -> Int { orders[0][shown] }

  /// Everything of the only order, as it is shown.
  func shown<Part>(_ parts: [Part]) -> [Part] { shown(parts, order: 0) }

  /// Everything of one order, as it is shown.
  func shown<Part>(_ parts: [Part], order: Int) -> [Part] { orders[order].map { parts[$0] } }
}
