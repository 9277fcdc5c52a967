package import CourseCore

/// Somebody who has just been enrolled, with the card to be printed.
package struct Enrolled: Hashable, Sendable {
  package let person: PersonID
  package let card: CardCode
}

extension Enrolled {
  var message: JSONValue { ["card": .string(card.text), "person": person.json] }

  init(message: JSONValue) throws {
    guard let card = CardCode(try message.string("card")) else { throw ShapeError("a card") }
    self.init(person: try message.member("person"), card: card)
  }
}

extension Engine {
  /// Enrols a person of a settlement within reach, with the consents that were given, and gives out
  /// a card.
  ///
  /// Who looks like another person is enrolled all the same: `likely` shows them before.
  ///
  /// - Throws: `EngineError.refused` with everything that cannot be taken.
  package func enrol(
    _ token: SessionToken,
    _ enrolment: Enrolment,
    pin: String,
    once repetition: Repetition? = nil
  ) async throws -> Enrolled {
    let today = try await authorised(token, toSee: .enrol) { [clock] tx, authority in
      try authority.check(enrolment.details.settlement)
      return try Self.today(tx.judge(clock()), in: tx)
    }
    let newcomer = try CheckedEnrolment(enrolment, pin: pin, today: today, hasher)
    let secret = try await passwords.hash(pin)
    let (person, ids, hasher) = (PersonID(ids()), ids, hasher)
    return try await authorised(token, to: .enrol) { tx, authority in
      try authority.check(enrolment.details.settlement)
      if let known = try repetition?.reply(to: "enrol", of: authority.person, hasher, in: tx) {
        return try Enrolled(message: known)
      }
      guard try tx.settlement(enrolment.details.settlement) != nil else {
        throw EngineError.refused("settlement", .settlementUnknown)
      }
      let enrolled = Enrolled(person: person, card: try Self.unusedCard(ids, tx: tx))
      newcomer.save(as: enrolled, secret: secret, by: authority.person, hasher, tx: tx)
      repetition?.keep(enrolled.message, for: "enrol", of: authority.person, hasher, tx: tx)
      return enrolled
    }
  }

  static func today(_ moment: Moment, in tx: any StoreReading) throws -> CalendarDay? {
    KnownDay(moment, newest: try tx.newestDate()).latest
  }
}

/// An enrolment that can be taken.
private struct CheckedEnrolment: Sendable {
  let enrolment: Enrolment
  let fullName: String
  let details: CheckedDetails

  init(_ enrolment: Enrolment, pin: String, today: CalendarDay?, _ hasher: Hasher) throws {
    var refusals = Refusals()
    let name = refusals.take("fullName") { () throws(Refusal) in
      try PersonName.checked(enrolment.fullName)
    }
    details = CheckedDetails(enrolment.details, today: today, &refusals)
    _ = refusals.take("pin") { () throws(Refusal) in
      try PIN.check(pin, birthYear: enrolment.details.birthYear)
    }
    Self.check(enrolment, today, hasher, &refusals)
    try refusals.end()
    guard let name else { throw EngineError.refused("fullName", .nameEmpty) }
    fullName = name
    self.enrolment = enrolment
  }

  /// Nobody is enrolled without the consent to study, of a guardian too where one is needed, each to
  /// a text of today.
  private static func check(
    _ enrolment: Enrolment,
    _ today: CalendarDay?,
    _ hasher: Hasher,
    _ refusals: inout Refusals
  ) {
    guard enrolment.consents.contains(where: { $0.purpose == .study }) else {
      return refusals.note("consents", .consentMissing)
    }
    for grant in enrolment.consents where grant.readText(hasher) == nil {
      return refusals.note("consents", .consentMissing)
    }
    let needsGuardian = Age.needsGuardian(birthYear: enrolment.details.birthYear, today: today)
    if needsGuardian, !enrolment.consents.allSatisfy(\.withGuardian) {
      refusals.note("consents", .guardianNeeded)
    }
  }

  func save(
    as enrolled: Enrolled,
    secret: String,
    by actor: PersonID,
    _ hasher: Hasher,
    tx: any StoreWriting
  ) {
    let record = PersonEnrolled(
      groups: details.groups,
      settlement: enrolment.details.settlement.code
    )
    tx.append(.personEnrolled(record), about: enrolled.person, by: actor)
    tx.save(details.entry(of: enrolled.person, named: fullName, enrolment.details))
    tx.save(CardHolder(card: enrolled.card, person: enrolled.person, secret: secret))
    for grant in enrolment.consents {
      grant.keep(of: enrolled.person, by: actor, hasher, tx: tx)
    }
  }
}
