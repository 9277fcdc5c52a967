/// What somebody of the staff did with what is known of a person.
///
/// Source: `domain.md`, section 5.4.
package enum AccessAct: String, Hashable, Sendable, CaseIterable {
  /// Opened the person's page.
  case opened

  /// Opened everything that is kept of the person, to be given to that person.
  case gathered

  /// Looked at what shows that the person has completed something.
  case evidence

  /// Looked at a paper of the person in the register.
  case paper

  /// Changed what is known of the person, but for the name.
  case corrected
  case renamed

  /// Noted a consent, or that it was taken back.
  case consent

  /// Gave out another card, or another PIN.
  case card

  /// Printed a sheet with the name: a card, a line of a checklist, a paper.
  case printed

  /// Wrote the name into a list that leaves this machine.
  case exported
  case erased
}

/// Why a list of names leaves this machine; there is no other reason.
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

  case archive
  case inspection
  case report

  /// To hand papers over.
  case handOver = "hand-over"

  /// Why lists of learners leave.
  package static let ofPeople: [Self] = [.classList, .visits, .comparison, .superior]

  /// Why the register of papers leaves.
  package static let ofRegister: [Self] = [.archive, .inspection, .report, .handOver]
}
