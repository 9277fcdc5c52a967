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
  let keepsPapers: @Sendable (String) -> String

  // Everything about one person.
  let data: String
  let dataHelp: String
  let dataToPrint: String
  let household: @Sendable (Int) -> String
  let householdTitle: String
  let cardCode: String
  let results: String
  let noResults: String
  let answersHelp: String
  let papers: String
  let noPapers: String
  let checked: @Sendable (String) -> String
  let paperNumbered: @Sendable (String, String) -> String
  let role: String
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
  let lateCount: @Sendable (Int) -> String
  let answerToday: String
  let extend: String
  let outcome: String
  let close: String

  // The letter to who asked.
  let letter: String
  let letterHelp: String
  let letterTitle: String
  let addressee: String
  let blank: String
  let state: String
  let underWay: String
  let answer: @Sendable (DataRequest) -> String
  let keptInRegister: String
  let mayComplain: String
  let answerDue, doneDue: String
  let answeredBy, day, signature: String

  // Taking names out.
  let export: String
  let exportHelp: String
  let exportReason: String
  let exportNow: String
  let exportedBy: @Sendable (String, String, String) -> String
  let exportName: String
}
