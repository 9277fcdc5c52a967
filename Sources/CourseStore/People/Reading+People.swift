import CourseCore
import CourseEngine
import GRDB

extension Reading {
  func enrolled(_ person: PersonID) throws -> EnrolledPerson? {
    try EnrolledPeople.person(shown(for: person), in: db)
  }

  func enrolled() throws -> [EnrolledPerson] { try EnrolledPeople.everybody(in: db) }

  func enrolled(in settlement: SettlementID) throws -> [EnrolledPerson] {
    try EnrolledPeople.people(of: settlement, in: db)
  }

  func cards(of person: PersonID) throws -> [CardHolder] { try CardTable.cards(of: person, in: db) }

  func consents(of person: PersonID) throws -> [ConsentRow] {
    try ConsentTable.consents(of: shown(for: person), in: db)
  }

  func formerNames(of person: PersonID) throws -> [FormerName] {
    try FormerNameTable.names(of: person, in: db)
  }
}

extension Reading {
  func shown(for person: PersonID) throws -> PersonID {
    PersonID(try Derivation.live.onePerson.shown(for: person.code, in: db))
  }

  func entries(of person: PersonID) throws -> [PersonID] {
    try Derivation.live.onePerson.entries(of: person.code, in: db).map { PersonID($0) }
  }

  func firstEnrolled(_ person: PersonID) throws -> Timestamp? {
    try ResidenceTable.firstNoted(of: shown(for: person), in: db)
  }

  func joinings(of person: PersonID) throws -> [Joining] {
    try JoiningTable.joinings(of: person, in: db)
  }

  func ownEntry(of person: PersonID) throws -> PersonEntry? {
    try PersonTable.entry(of: person, in: db)
  }

  func otherNames() throws -> [PersonID: [String]] {
    let names = try db.all(
      """
      SELECT o.shown, p.full_name FROM one_person o JOIN person p ON p.id = o.entry
      WHERE o.entry <> o.shown ORDER BY o.entry
      """
    ) { (PersonID(try $0.code(0)), [$0.text(1)]) }
    return Dictionary(names, uniquingKeysWith: +)
  }
}

extension Writing {
  func save(_ name: FormerName) { change { try FormerNameTable.save(name, in: $0) } }

  func removeCards(of person: PersonID) {
    change { try CardTable.removeAll(of: person, in: $0) }
  }
}
