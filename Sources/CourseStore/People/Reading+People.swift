import CourseCore
import CourseEngine
import GRDB

extension Reading {
  func enrolled(_ person: PersonID) throws -> EnrolledPerson? {
    try EnrolledPeople.person(person, in: db)
  }

  func enrolled() throws -> [EnrolledPerson] { try EnrolledPeople.everybody(in: db) }

  func enrolled(in settlement: SettlementID) throws -> [EnrolledPerson] {
    try EnrolledPeople.people(of: settlement, in: db)
  }

  func cards(of person: PersonID) throws -> [CardHolder] { try CardTable.cards(of: person, in: db) }

  func consents(of person: PersonID) throws -> [ConsentRow] {
    try ConsentTable.consents(of: person, in: db)
  }

  func formerNames(of person: PersonID) throws -> [FormerName] {
    try FormerNameTable.names(of: person, in: db)
  }
}

extension Writing {
  func save(_ name: FormerName) { change { try FormerNameTable.save(name, in: $0) } }

  func removeCards(of person: PersonID) {
    change { try CardTable.removeAll(of: person, in: $0) }
  }
}
