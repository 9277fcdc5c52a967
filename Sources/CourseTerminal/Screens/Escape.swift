/// What Esc does on a page.
package enum Escape: Hashable, Sendable {
  /// Offers what else there is to do.
  case menu

  /// Leads back to where the learner came from.
  case back

  /// Ends the program.
  case leave
}

extension Words {
  func key(_ escape: Escape) -> String {
    switch escape {
    case .menu: keyMenu
    case .back: keyBack
    case .leave: keyLeave
    }
  }
}
