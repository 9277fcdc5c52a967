package import CourseCore

/// What use cases read about the data that is kept of people.
package protocol PrivacyReading {
  /// What people asked about their data, in no telling order.
  func requests() throws -> [RequestRow]
  func requests(of person: PersonID) throws -> [RequestRow]

  /// What the staff did with people's data, so many of the latest, the latest first.
  func accesses(latest count: Int) throws -> [AccessEntry]
  func accesses(to person: PersonID) throws -> [AccessEntry]

  /// Whether the log of accesses is as it was written, row by row.
  func isAccessLogWhole() throws -> Bool

  /// What others recorded about a person, in its order; needs `Store.prepareToGather`.
  func changes(of person: PersonID) throws -> [PersonChange]
}

package protocol PrivacyWriting {
  func log(_ entry: AccessEntry)
}

/// Somebody of the staff did something with what is known of a person.
package struct AccessEntry: Hashable, Sendable {
  package let at: Timestamp
  package let isDateTrusted: Bool
  package let actor: PersonID
  package let person: PersonID
  package let act: AccessAct

  /// Why the name left this machine.
  package let reason: ExportReason?

  package init(
    at: Timestamp,
    isDateTrusted: Bool,
    actor: PersonID,
    person: PersonID,
    act: AccessAct,
    reason: ExportReason? = nil
  ) {
    self.at = at
    self.isDateTrusted = isDateTrusted
    self.actor = actor
    self.person = person
    self.act = act
    self.reason = reason
  }
}

/// A request as last said, and what came of it.
package struct RequestRow: Hashable, Sendable {
  package struct Closing: Hashable, Sendable {
    package let outcome: RequestOutcome
    package let on: CalendarDay

    package init(outcome: RequestOutcome, on: CalendarDay) {
      self.outcome = outcome
      self.on = on
    }
  }

  package let person: PersonID
  package let received: RequestReceived

  /// `nil` while something is left to do.
  package let closed: Closing?

  package init(person: PersonID, received: RequestReceived, closed: Closing?) {
    self.person = person
    self.received = received
    self.closed = closed
  }
}

/// A record that somebody else made about a person.
package struct PersonChange: Hashable, Sendable {
  package let kind: RecordKind
  package let at: Timestamp
  package let isDateTrusted: Bool
  package let actor: PersonID

  package init(kind: RecordKind, at: Timestamp, isDateTrusted: Bool, actor: PersonID) {
    self.kind = kind
    self.at = at
    self.isDateTrusted = isDateTrusted
    self.actor = actor
  }
}
