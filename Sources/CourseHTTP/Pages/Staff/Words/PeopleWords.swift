/// What the pages about people say, in one language.
struct PeopleWords: Catalogue {
  let title: String
  let find: String
  let findHelp: String
  let settlement: String
  let allSettlements: String
  let choose: String
  let count: @Sendable (Int) -> String
  let none: String
  let born: @Sendable (Int) -> String

  // A person.
  let birthYear: String
  let groups: String
  let phone: String
  let phoneOwner: String
  let noPhone: String
  let language: String
  let vietnameseSpoken: String
  let englishSpoken: String
  let returnsOn: String
  let returnsHelp: String
  let lunar: @Sendable (Int, Int) -> String
  let formerName: @Sendable (String, String, String) -> String
  let tasks: String
  let tasksHelp: String
  let notSeen: String
  let courses: String
  let doneOf: @Sendable (Int, Int) -> String
  let completed: String
  let more: String
  let edit: String
  let rename: String
  let card: String
  let consents: String
  let attempts: String
  let oral: String
  let followup: String

  // Enrolment.
  let enrol: String
  let fullName: String
  let fullNameHelp: String
  let callName: String
  let callNameHelp: String
  let birthYearHelp: String
  let phoneHelp: String
  let consentTitle: String
  let consentHelp: String
  let agree: @Sendable (String) -> String
  let mode: String
  let guardian: String
  let guardianHelp: String
  let pin: String
  let pinHelp: String
  let likelyTitle: String
  let likelyHelp: String
  let isAnother: String
  let enrolNow: String

  // Name, card, consents.
  let reason: String
  let cardHelp: String
  let printCard: String
  let newPIN: String
  let setPIN: String
  let replace: String
  let replaceHelp: String
  let noCard: String
  let consentGiven: @Sendable (String, String) -> String
  let consentNone: String
  let give: String
  let withdraw: String
}
