package import CourseCore

/// Somebody who is to be enrolled, with the least that is asked for.
///
/// Source: `domain.md`, section 5.2.
package struct Enrolment: Hashable, Sendable {
  package let fullName: String
  package let details: PersonDetails
  package let consents: [ConsentGrant]

  package init(fullName: String, details: PersonDetails, consents: [ConsentGrant]) {
    self.fullName = fullName
    self.details = details
    self.consents = consents
  }
}

/// What of a person may be corrected without a reason.
package struct PersonDetails: Hashable, Sendable {
  package let callName: String?
  package let birthYear: Int
  package let settlement: SettlementID
  package let groups: [Audience]
  package let phone: String?
  package let phoneOwner: PhoneOwner?
  package let language: Language

  /// When the person's boat is expected back.
  package let returnsOn: CalendarDay?

  package init(
    callName: String? = nil,
    birthYear: Int,
    settlement: SettlementID,
    groups: [Audience],
    phone: String? = nil,
    phoneOwner: PhoneOwner? = nil,
    language: Language = .vietnamese,
    returnsOn: CalendarDay? = nil
  ) {
    self.callName = callName
    self.birthYear = birthYear
    self.settlement = settlement
    self.groups = groups
    self.phone = phone
    self.phoneOwner = phoneOwner
    self.language = language
    self.returnsOn = returnsOn
  }
}

/// Details that can be taken, tidied.
struct CheckedDetails: Sendable {
  let callName: String?
  let phone: PhoneNumber?
  let phoneOwner: PhoneOwner?
  let groups: [Audience]

  /// Checks what can be without knowing the centre.
  init(_ details: PersonDetails, today: CalendarDay?, _ refusals: inout Refusals) {
    let typedName = details.callName?.tidied ?? ""
    callName =
      typedName.isEmpty
      ? nil : refusals.take("callName") { () throws(Refusal) in try PersonName.checked(typedName) }
    _ = refusals.take("birthYear") { () throws(Refusal) in
      try Age.check(birthYear: details.birthYear, today: today)
    }
    let typedPhone = details.phone?.tidied ?? ""
    phone =
      typedPhone.isEmpty
      ? nil : refusals.take("phone") { () throws(Refusal) in try PhoneNumber(typedPhone) }
    if phone != nil, details.phoneOwner == nil { refusals.note("phoneOwner", .phoneOwner) }
    phoneOwner = phone == nil ? nil : details.phoneOwner
    groups = Audience.allCases.filter(Set(details.groups).contains)
    if groups.isEmpty { refusals.note("groups", .groupsMissing) }
  }

  func entry(
    of person: PersonID,
    named fullName: String,
    _ details: PersonDetails,
    extraTime: Int = 0
  ) -> PersonEntry {
    PersonEntry(
      person: person,
      fullName: fullName,
      callName: callName,
      birthYear: details.birthYear,
      language: details.language,
      extraTime: extraTime,
      phone: phone,
      phoneOwner: phoneOwner,
      returnsOn: details.returnsOn
    )
  }
}
