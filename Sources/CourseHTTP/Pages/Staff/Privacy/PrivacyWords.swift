import CourseCore

/// What the pages say about personal data and the rights that people have over it.
struct PrivacyWords: Catalogue {
  // Erasing.
  let erase: String
  let eraseForGood: String
  let goes: String
  let going: [String]
  let stays: String
  let staying: [String]
  let nameAgain: String
  let nameAgainHelp: String
  let eraseNow: String

  // Everything about one person.
  let data: String
  let dataHelp: String
  let household: @Sendable (Int) -> String
  let householdTitle: String
  let results: String
  let noResults: String
  let attempt: @Sendable (String, Int, Int) -> String
  let openAttempt: @Sendable (String) -> String
  let completed: @Sendable (String) -> String
  let observed: @Sendable (String, String) -> String
  let vneid: @Sendable (String) -> String
  let followup: @Sendable (String) -> String
  let changes: String
  let noChanges: String
  let rights: String
  let rightsText: String

  // The log.
  let log: String
  let logHelp: String
  let logBroken: String
  let noAccesses: String
  let somebody: String
  let when, who, whose, what: String

  // Requests.
  let requests: String
  let requestsHelp: String
  let noRequests: String
  let request: String
  let receivedOn: String
  let receive: String
  let answerBy: @Sendable (String) -> String
  let answeredOn: @Sendable (String) -> String
  let doneBy: @Sendable (String) -> String
  let closedOn: @Sendable (String, String) -> String
  let late: String
  let answerToday: String
  let extend: String
  let outcome: String
  let close: String

  // Taking names out.
  let export: String
  let exportHelp: String
  let exportReason: String
  let exportNow: String
  let exportedBy: @Sendable (String, String, String) -> String
  let exportName: String
}
