import CourseCore

extension Audience {
  var english: String {
    switch self {
    case .everyone: "Resident"
    case .olderPerson: "Older person"
    case .farmer: "Farmer"
    case .fisher: "Fisher"
    case .trader: "Trader"
    case .worker: "Worker"
    case .away: "Works away"
    case .official: "Official"
    case .tutor: "Team volunteer"
    case .student: "Student"
    case .vulnerable: "Vulnerable"
    }
  }
}

extension PhoneOwner {
  var english: String {
    switch self {
    case .own: "The person's own"
    case .spouse: "The spouse's"
    case .child: "A child's"
    case .neighbour: "A neighbour's"
    }
  }
}

extension PlaceType {
  var english: String {
    switch self {
    case .centre: "Centre"
    case .villageHall: "Village hall"
    case .home: "Home"
    case .market: "Market"
    case .harbour: "Harbour"
    case .remote: "Remote"
    case .other: "Elsewhere"
    }
  }
}

extension ObservationMode {
  var english: String {
    switch self {
    case .onSite: "In person"
    case .atHome: "At the learner's home"
    case .video: "By video call"
    }
  }
}

extension ObservationDevice {
  var english: String {
    switch self {
    case .own: "The learner's own"
    case .borrowed: "Borrowed"
    case .centre: "The centre's"
    }
  }
}

extension TaskLevel {
  var english: String {
    switch self {
    case .notYet: "0 – not yet"
    case .guided: "1 – with guidance"
    case .independent: "2 – alone"
    }
  }
}

extension NameReason {
  var english: String {
    switch self {
    case .mistyped: "Typed wrong"
    case .asOnPapers: "As on the papers"
    case .renamed: "Has another name now"
    }
  }
}

extension FollowupReason {
  var english: String {
    switch self {
    case .shy: "Shy of it"
    case .noTime: "Fears to lose time"
    case .cost: "Fears the cost"
    case .nobodyToHelp: "Has nobody to help"
    case .busy: "Busy now"
    case .notInterested: "Sees no need"
    case .work: "The kind of work"
    case .away: "Away"
    }
  }
}

extension ReopenReason {
  var english: String {
    switch self {
    case .powerCut: "Power or machine failed"
    case .closedByMistake: "Ended by mistake"
    case .calledAway: "Called away"
    }
  }
}

extension SetAsideReason {
  var english: String {
    switch self {
    case .helped: "Somebody else did it for them"
    case .someoneElse: "Somebody else used this card"
    case .wrongTest: "The wrong test was opened"
    case .brokenQuestion: "A question was broken"
    }
  }
}

extension RevisionReason {
  var english: String {
    switch self {
    case .wrongKey: "The key was wrong"
    case .severalRight: "Several answers are right"
    case .outOfDate: "Out of date"
    }
  }
}

extension ConsentPurpose {
  var english: String {
    switch self {
    case .study: "To study and be judged"
    case .numberOnPaper: "Four digits on the paper"
    case .reminders: "Reminders by telephone"
    case .praise: "To be named as an example"
    }
  }
}

extension ConsentMode {
  var english: String {
    switch self {
    case .signed: "Signed on paper"
    case .tapped: "Pressed on the screen"
    }
  }
}

extension Role {
  var english: String {
    switch self {
    case .learner: "Learner"
    case .tutor: "Tutor"
    case .teamLeader: "Team leader"
    case .officer: "Officer of the centre"
    case .signer: "Signer"
    case .leader: "Leader"
    case .technician: "Technician"
    }
  }
}
