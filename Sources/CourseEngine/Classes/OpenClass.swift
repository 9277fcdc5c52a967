package import CourseCore

/// The secret that a machine shows on which a class is open: 64 hexadecimal digits.
package typealias ClassToken = SessionToken

/// A class that is open on a machine.
package struct OpenClassView: Hashable, Sendable {
  package let id: Code128
  package let settlement: SettlementID

  /// The noted class or visit whose people it shows; `nil` for everybody of the settlement.
  package let session: Code128?
  package let opened: Moment
}

/// A learner as a class shows whom to pick; what tells two of one name apart is there only where it
/// is needed.
package struct ClassMember: Hashable, Sendable {
  /// By what the learner is picked; it says nothing to anybody but this class.
  package let mark: String

  /// As the learner is called.
  package let name: String
  package let fullName: String?
  package let birthYear: Int?
  package let settlement: String?
}

/// How long a class stays open by itself.
enum OpenClassRules {
  static let lifetime = Span.hours(6)
}

extension OpenClassRow {
  /// Whether it may be shown still; what cannot be told may not.
  func isOpen(at now: Moment) -> Bool {
    now.elapsed(since: opened).map { $0 < OpenClassRules.lifetime } ?? false
  }

  /// Everybody whom it shows: those who have a card.
  func people(in tx: any StoreReading) throws -> [EnrolledPerson] {
    let people =
      if let session, let held = try tx.heldSession(session) {
        try (held.present + held.called).compactMap { try tx.enrolled($0) }
      } else {
        try tx.enrolled(in: settlement)
      }
    return try people.filter { try !tx.cards(of: $0.entry.person).isEmpty }
  }

  /// What a learner is picked by.
  func mark(of person: PersonID, _ hasher: Hasher) -> String {
    String(hasher(Array("\(token) \(person)".utf8)).description.prefix(16))
  }

  var view: OpenClassView {
    OpenClassView(id: id, settlement: settlement, session: session, opened: opened)
  }
}
