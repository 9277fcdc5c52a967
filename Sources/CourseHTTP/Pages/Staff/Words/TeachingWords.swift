/// What the pages about teaching say, in one language.
struct TeachingWords: Catalogue {
  // Signing a task off.
  let look: String
  let prepare: String
  let place: String
  let mode: String
  let device: String
  let seenOn: String
  let seenOnHelp: String
  let howWell: String
  let noVideo: String
  let signed: String
  let signedRelative: String

  // Classes and visits.
  let newVisit: String
  let editVisit: String
  let noVisits: String
  let ashore: String
  let ashoreHelp: @Sendable (String) -> String
  let nobodyAshore: String
  let expectedOn: @Sendable (String) -> String
  let day: String
  let today: @Sendable (String) -> String
  let courses: String
  let attendance: String
  let attendanceHelp: String
  let present: String
  let called: String
  let notAsked: String
  let counts: @Sendable (Int, Int) -> String
  let who: String
  let signHere: String

  // Who is stuck.
  let stuckHelp: String
  let nobodyStuck: String
  let tried: @Sendable (String) -> String
  let notAlone: @Sendable (String) -> String
  let askAgain: @Sendable (String) -> String
  let followupReason: String
  let nothingLeft: String
  let due: String
  let dueHelp: String

  // Attempts and oral tests.
  let noAttempts: String
  let open: String
  let setAside: String
  let passed: String
  let notPassed: String
  let began: @Sendable (String) -> String
  let reopenTitle: String
  let reopenHelp: String
  let reopen: String
  let asideTitle: String
  let asideHelp: String
  let aside: String
  let oralHelp: String
  let noOral: String
  let oralGoing: @Sendable (String) -> String
  let endOral: String

  // Prints.
  let cards: String
  let cardsHelp: String
  let printCards: String
  let checklist: String
  let checklistHelp: String
  let course: String
  let printChecklist: String
  let poster: String
  let posterHelp: String
  let lesson: String
  let address: String
  let addressHelp: String
  let printPoster: String
  let chooseSettlement: String
}
