package import CourseCore

/// A person as a list shows it; no list shows more of a telephone number than its ends.
package struct PersonView: Hashable, Sendable {
  package let person: PersonID
  package let fullName: String
  package let callName: String?
  package let birthYear: Int?
  package let settlement: SettlementID?
  package let groups: [Audience]

  /// Whether another person of the list has the same name: then year and settlement are shown too.
  package let hasNamesake: Bool
}

/// A person as the page of that person shows it.
package struct PersonFile: Hashable, Sendable {
  package let view: PersonView
  package let phone: PhoneNumber?
  package let phoneOwner: PhoneOwner?
  package let language: Language
  package let returnsOn: CalendarDay?
  package let cards: [CardCode]

  /// What stands on each of the cards, and is picked in a class.
  package let pictures: [LearnerPicture]
  package let consents: [ConsentRow]
  package let formerNames: [FormerName]

  /// Entries of the same person that were joined, with what they were joined into.
  package let joined: [JoinedEntry]
}

extension PersonView {
  init(_ enrolled: EnrolledPerson, hasNamesake: Bool = false) {
    self.init(
      person: enrolled.entry.person,
      fullName: enrolled.entry.fullName,
      callName: enrolled.entry.callName,
      birthYear: enrolled.entry.birthYear,
      settlement: enrolled.settlement,
      groups: enrolled.groups,
      hasNamesake: hasNamesake
    )
  }
}

extension EnrolledPerson {
  var namesake: Namesake {
    Namesake(
      fullName: entry.fullName,
      birthYear: entry.birthYear,
      settlement: settlement,
      phone: entry.phone
    )
  }
}

extension Authority {
  /// Everybody within reach.
  func people(in tx: any StoreReading) throws -> [EnrolledPerson] {
    switch reach {
    case .centre: try tx.enrolled()
    case .settlements(let own): try own.sorted().flatMap { try tx.enrolled(in: $0) }
    }
  }

  /// A person within reach; one of elsewhere is not found, as one who is not there.
  func person(_ person: PersonID, in tx: any StoreReading) throws -> EnrolledPerson {
    guard let enrolled = try tx.enrolled(person), reach.takesIn(enrolled.settlement) else {
      throw EngineError.notFound(.person, id: person.description)
    }
    return enrolled
  }
}
