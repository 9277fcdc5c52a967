import CourseCore

extension PrivacyWords {
  static let english = PrivacyWords(
    erase: "Erase this person's data",
    eraseForGood: "What is erased cannot be brought back, not even from a backup.",
    goes: "What goes",
    going: [
      "The name, how the person is called, and names that were noted before",
      "Year of birth, telephone number, the day the boat comes home",
      "Cards, PINs and sign-ins", "Answers in lessons and tests",
    ],
    stays: "What stays, with nobody's name",
    staying: [
      "Results and finished courses, the village, groups and age band: so that reported figures "
        + "stay as they are",
      "The line in the register of papers, if the person was given one: archives require it",
    ],
    nameAgain: "Write the name again, to confirm",
    nameAgainHelp: "As it stands above, so that nobody else is erased.",
    eraseNow: "Erase for good",
    data: "My data",
    dataHelp:
      "This is all that the centre keeps about you. Print it and hand it to that person alone.",
    household: { "\($0) people on the list" },
    householdTitle: "Household",
    results: "What was learnt",
    noResults: "No results yet.",
    attempt: { "Test “\($0)”: \($1)/\($2) points" },
    openAttempt: { "Test “\($0)”: under way" },
    completed: { "Completed “\($0)”" },
    observed: { "Task “\($0)”: \($1)" },
    vneid: { "The confirmation on VNeID was seen on \($0)" },
    followup: { "Held back by: \($0)" },
    changes: "Who recorded what",
    noChanges: "Nobody recorded anything.",
    rights: "Your rights",
    rightsText:
      "You may see and correct your data, withdraw consent, restrict, object, or ask that "
      + "they be erased. Tell the officer at the desk; you are answered within 2 working days.",
    log: "Who looked at the data, changed them or took them along",
    logHelp: "The log is only added to, and kept for 24 months.",
    logBroken: "The log was changed, or rows are missing; tell whoever looks after the machine.",
    noAccesses: "Nobody looked.",
    somebody: "somebody erased",
    when: "When",
    who: "Who",
    whose: "Whose data",
    what: "What",
    requests: "Requests about personal data",
    requestsHelp: "Answer within 2 working days; do it by the day that stands with each.",
    noRequests: "There are no requests.",
    request: "What is asked for",
    receivedOn: "Day it was received",
    receive: "Note the request",
    answerBy: { "answer by \($0)" },
    answeredOn: { "answered on \($0)" },
    doneBy: { "do it by \($0)" },
    closedOn: { "\($0), on \($1)" },
    late: "LATE",
    answerToday: "Answered today",
    extend: "15 days more",
    outcome: "Outcome",
    close: "Close the request",
    export: "Take a list out as a file",
    exportHelp: "The file says who took it, when and why; of telephone numbers it shows the ends. "
      + "Everybody on the list can see who took it.",
    exportReason: "What the list is for",
    exportNow: "Take the CSV file",
    exportedBy: { "Taken by \($0) on \($1). Reason: \($2). Do not pass it on." },
    exportName: "Learners"
  )
}

extension ErasureReason {
  var english: String {
    switch self {
    case .asked: "The person asked for it"
    case .overdue: "It was kept for its time"
    case .enteredByMistake: "Entered by mistake; there is no such person"
    }
  }
}

extension DataRequest {
  var english: String {
    switch self {
    case .see: "See the own data"
    case .correct: "Correct data"
    case .withdraw: "Withdraw consent"
    case .restrict: "Restrict processing"
    case .object: "Object to processing"
    case .erase: "Erase data"
    }
  }
}

extension RequestOutcome {
  var english: String {
    switch self {
    case .done: "Done"
    case .partly: "Done in part; the person was told what the law wants kept"
    case .notPossible: "The law does not allow it; the person was told why"
    case .takenBack: "The person does not ask for it any more"
    }
  }
}

extension AccessAct {
  var english: String {
    switch self {
    case .opened: "Opened the page"
    case .gathered: "Opened or printed “My data”"
    case .corrected: "Corrected"
    case .renamed: "Corrected the name"
    case .exported: "Took out as a file"
    case .erased: "Erased"
    }
  }
}

extension ExportReason {
  var english: String {
    switch self {
    case .classList: "To call people to a class"
    case .visits: "To go from house to house"
    case .comparison: "To compare with papers and correct"
    case .superior: "A higher office asked for it in writing"
    }
  }
}
