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
    stays: "What stays",
    staying: [
      "Results and finished courses, the village, groups and age band, with nobody's name: so that "
        + "reported figures stay as they are",
      "The line with the name in the register of papers, if the person was given one: archives "
        + "require it",
    ],
    nameAgain: "Write the name again, to confirm",
    nameAgainHelp: "As it stands above, so that nobody else is erased.",
    eraseNow: "Erase for good",
    keepsPapers: {
      "This person was given paper \($0). The row in the register keeps the name; say so, and why. "
        + "Once erased, no other paper can be made in its place. If the person wants the paper gone too, "
        + "withdraw it first, because the holder asked for it."
    },
    data: "My data",
    dataHelp: "This is all that the centre keeps about you.",
    dataToPrint: "Print this page and hand it to the person who is named below.",
    household: { "\($0) people on the list" },
    householdTitle: "Household",
    cardCode: "Card",
    results: "What was learnt",
    noResults: "No results yet.",
    answersHelp: "Answers are kept for 90 days after a test or lesson; then only marks are.",
    papers: "Papers",
    noPapers: "No papers yet.",
    checked: { "An officer saw what shows “\($0)”" },
    paperNumbered: { "Paper \($0): \($1)" },
    role: "Role in the centre",
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
    lateCount: { "\($0) requests are late. See to them now." },
    answerToday: "Answered today",
    extend: "15 days more",
    outcome: "Outcome",
    close: "Close the request",
    letter: "Letter of answer",
    letterHelp:
      "Open it, print it, sign it and hand it over. Before an erasure, so that it still has the "
      + "name.",
    letterTitle: "Answer to a request about personal data",
    addressee: "To",
    blank: "………………………………………",
    state: "Outcome",
    underWay: "Under way",
    answer: { request in
      switch request {
      case .see:
        "“My data” comes with this letter: what the centre keeps, who looked, who changed what."
      case .correct: "What is wrong is corrected, and that is noted. A paper is issued again."
      case .withdraw:
        "From the withdrawal on, the centre does not use the data for that. With the consent to reminders "
          + "the telephone number goes at once."
      case .restrict:
        "While this is looked into, the centre keeps your data and uses them for nothing."
      case .object:
        "The centre looks at what it did with your data, and stops where no law has it go on."
      case .erase:
        "Name, year of birth, telephone, cards and answers are erased for good. Backups are written over "
          + "in their turn, after 12 months at most. Results stay with nobody's name, so that reported "
          + "figures stay as they are."
      }
    },
    keptInRegister:
      "Rows of the register cannot be erased: it is the record of an official act, for archives",
    mayComplain:
      "If you do not agree with this answer, you may complain to the People's Committee of the "
      + "commune, or to the authority for personal data.",
    answerDue: "To be answered by",
    doneDue: "To be done by",
    answeredBy: "Answered by",
    day: "Day",
    signature: "Signature",
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
    case .consent: "Noted a consent, or that it was taken back"
    case .card: "Gave another card or PIN"
    case .evidence: "Looked at the evidence for a paper"
    case .paper: "Looked at a paper in the register"
    case .printed: "Printed a card, a sheet or a paper"
    case .exported: "Took out in a list"
    case .erased: "Erased"
    }
  }
}
