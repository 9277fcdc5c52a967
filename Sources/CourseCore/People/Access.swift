/// What somebody of the staff did with what is known of a person.
///
/// Source: `domain.md`, section 5.4.
package enum AccessAct: String, Hashable, Sendable, CaseIterable {
  /// Opened the person's page.
  case opened

  /// Opened everything that is kept of the person, to be given to that person.
  case gathered

  /// Changed what is known of the person, but for the name.
  case corrected
  case renamed

  /// Wrote the name into a file that leaves this machine.
  case exported
  case erased
}

/// Why names leave this machine; there is no other reason.
///
/// Source: `domain.md`, section 5.4.
package enum ExportReason: String, Hashable, Sendable, CaseIterable {
  /// To call the people of a class.
  case classList = "class-list"

  /// To go from house to house.
  case visits

  /// To compare with papers, and correct.
  case comparison

  /// A higher office asked for it in writing.
  case superior
}
