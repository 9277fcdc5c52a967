package import CourseCore

/// What use cases read of people beside their records.
package protocol PeopleReading {
  /// `nil` for who is not enrolled, or was erased.
  func enrolled(_ person: PersonID) throws -> EnrolledPerson?

  /// Everybody, in no telling order.
  func enrolled() throws -> [EnrolledPerson]
  func enrolled(in settlement: SettlementID) throws -> [EnrolledPerson]
  func cards(of person: PersonID) throws -> [CardHolder]

  /// What the person consents to now, by purpose.
  func consents(of person: PersonID) throws -> [ConsentRow]

  /// The latest first.
  func formerNames(of person: PersonID) throws -> [FormerName]

  /// The entry that a person is shown by who was enrolled more than once; else the entry itself.
  ///
  /// What else is asked about a person is answered for all entries together, whichever is named.
  func shown(for person: PersonID) throws -> PersonID

  /// All entries of a person, whichever is named.
  func entries(of person: PersonID) throws -> [PersonID]

  /// When a person was enrolled first, by the station's clock; `nil` for nobody.
  func firstEnrolled(_ person: PersonID) throws -> Timestamp?

  /// The joinings that hold among the entries of a person.
  func joinings(of person: PersonID) throws -> [Joining]

  /// What was noted with this very entry.
  func ownEntry(of person: PersonID) throws -> PersonEntry?

  /// The names in those entries of people that are not shown, by the entry that is.
  func otherNames() throws -> [PersonID: [String]]
}

/// An entry that was joined to another of the same person.
package struct Joining: Hashable, Sendable {
  package let entry: PersonID
  package let into: PersonID

  package init(_ entry: PersonID, into other: PersonID) {
    self.entry = entry
    into = other
  }
}

package protocol PeopleWriting {
  func save(_ name: FormerName)
  func removeCards(of person: PersonID)
}

/// Somebody who is enrolled, with where and in which groups.
package struct EnrolledPerson: Hashable, Sendable {
  package let entry: PersonEntry
  package let settlement: SettlementID?
  package let groups: [Audience]

  package init(entry: PersonEntry, settlement: SettlementID?, groups: [Audience]) {
    self.entry = entry
    self.settlement = settlement
    self.groups = groups
  }
}

/// A consent that stands.
package struct ConsentRow: Hashable, Sendable {
  package let grant: ConsentGrant

  /// Who read the text aloud.
  package let readBy: PersonID?
  package let at: Timestamp
  package let isDateTrusted: Bool

  package init(grant: ConsentGrant, readBy: PersonID?, at: Timestamp, isDateTrusted: Bool) {
    self.grant = grant
    self.readBy = readBy
    self.at = at
    self.isDateTrusted = isDateTrusted
  }
}

/// A name that a person had here before it was corrected.
package struct FormerName: Hashable, Sendable {
  package let person: PersonID
  package let fullName: String
  package let reason: NameReason
  package let changed: Timestamp
  package let isDateTrusted: Bool
  package let changedBy: PersonID

  package init(
    person: PersonID,
    fullName: String,
    reason: NameReason,
    changed: Timestamp,
    isDateTrusted: Bool,
    changedBy: PersonID
  ) {
    self.person = person
    self.fullName = fullName
    self.reason = reason
    self.changed = changed
    self.isDateTrusted = isDateTrusted
    self.changedBy = changedBy
  }
}
