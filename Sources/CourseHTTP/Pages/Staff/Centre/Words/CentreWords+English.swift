import CourseCore

extension CentreWords {
  static let english = CentreWords(
    none: "none",
    more: "More",
    takeFile: "Take from a file (CSV or text)",
    line: { "Line \($0): “\($1)”" },
    linesToMend: { "Nothing was written: \($0) things to mend, each with its line below." },
    since: { "from \($0)" },
    until: { "until \($0)" },
    fromHelp: "Leave it empty where nobody knows the day.",
    untilHelp: "Leave it empty where nobody knows, or where it still holds.",
    findName: "Find by name",
    nobodyFound: "Nobody has such a name.",
    settings: "About the centre",
    settingsLead: "These stand on papers and posters. Leave empty what is not known yet.",
    settingHelp: { setting in
      switch setting {
      case .commune: "Such as: xã An Xá."
      case .province: "Such as: tỉnh Phú Thọ."
      case .centrePhone: "Such as: 0912 345 678."
      case .issuerCode: "Stands in the number of a paper, such as: TTHTCĐ."
      case .paperType: "Stands in the number of a paper, such as: GXN."
      case .coreProgramme: "Reports count who completed this programme."
      case .proficientProgramme: "Reports count households with somebody who completed it."
      default: nil
      }
    },
    settingChoice: { value in
      switch value {
      case "centre": "The centre"
      case "own": "The centre's own seal"
      case "peoples-committee": "The People's Committee"
      case "none": "No seal"
      case "vi": "Vietnamese"
      case "en": "English"
      default: value
      }
    },
    notChosen: "Not chosen",
    settlements: "Settlements",
    settlementCount: { "\($0) settlements." },
    noSettlements: "There is no settlement yet.",
    addSettlement: "Add a settlement",
    addSettlements: "Add a whole list",
    was: { "was \($0)" },
    kind: "Kind",
    settlementName: "Name",
    settlementNameHelp: "The name alone, such as: Đoài.",
    from: "First day",
    untilDay: "Last day",
    predecessor: "What it was before",
    settlementLines: "List",
    settlementLinesHelp: "One to a line, such as: Thôn Đoài. A column of a table can be pasted; "
      + "what is known stays as it is.",
    kiosks: "Kiosks of the centre",
    kiosksLead: "At a registered machine nobody waits for PINs that were mistyped elsewhere.",
    addKiosk: "Register a machine",
    kioskName: "Name of the machine",
    kioskNameHelp: "Such as: Beside the door. At most 40 characters.",
    makeCode: "Get a code",
    invited: { "The code that registers “\($0)”:" },
    invitedHelp: "On that machine open the page /kiosk and type these six digits within 15 "
      + "minutes. A code works once.",
    registeredKiosks: "Registered",
    noKiosks: "There is none yet.",
    registered: { "Registered on \($0)" },
    removeKiosk: { "Take “\($0)” off the list" },
    roles: "Officers and tutors",
    memberCount: { "\($0) people." },
    appoint: "Add somebody",
    signIns: "Who signed in",
    signInsHelp:
      "Of the staff only, kept for 24 months. Where wrong tries look strange, ask the person.",
    noSignIns: "None yet.",
    signedInWell: "signed in",
    mistypedPassphrase: "wrong passphrase",
    otherDevice: "another device",
    gone: "Somebody erased",
    fullName: "Full name",
    callName: "Called",
    callNameHelp: "Such as: cô Mai. May be left empty.",
    role: "Role",
    roleSettlements: "Where",
    roleSettlementsHelp: "For tutors and team leaders only.",
    giveRole: "Give a role",
    endRole: { "End the role: \($0)" },
    endRoles: "End a role",
    login: "Login",
    noLogin: "none yet",
    loginHelp: "Small letters without marks, such as: mai.tran.",
    passphrase: "Passphrase",
    passphraseHelp: "At least 12 characters; four words are easy to keep in mind.",
    setLogin: "Set login and passphrase anew",
    setLoginLead: "This person will have to sign in again with the new passphrase.",
    ownPassphrase: "Change my passphrase",
    oldPassphrase: "The passphrase in use",
    newPassphrase: "The new passphrase",
    passphraseAgain: "The new passphrase once more",
    passphrasesDiffer: "The two new passphrases are not the same; type them again.",
    wrongPassphrase: "The passphrase in use is another one; type it again.",
    teams: "Community digital teams",
    findTeam: "Find by settlement or leader",
    teamCount: { "\($0) teams, \($1) members." },
    noTeams: "There is no team yet.",
    members: { "\($0) members" },
    ledBy: { "led by \($0)" },
    beginTeam: { "Begin a team in \($0)" },
    teamOf: { "Team of \($0)" },
    noMembers: "Nobody is in the team yet.",
    left: "left",
    leads: "leader",
    join: "Add to the team",
    joinHelp: "Among learners and those who hold a role.",
    whoJoins: "Who joins?",
    isLeader: "Leads the team",
    memberFrom: "In the team from",
    memberUntil: "Last day in the team",
    joinAgain: "Join again",
    leave: "Leave the team",
    households: "Households",
    householdCount: { "\($0) households." },
    noHouseholds: "No household was noted yet.",
    addHousehold: "Add a household",
    household: { "Household of \($0)" },
    whoLives: "Who lives in it?",
    membersHelp: "Only those who are enrolled. Untick whoever has moved out.",
    head: "Head of the household",
    findMember: "Find somebody to add",
    find: "Find",
    emptyHousehold: "Type a name below to find people.",
    importPeople: "Enrol from a table (CSV)",
    importTeams: "Add teams from a table (CSV)",
    importTitle: { $0 == .people ? "Enrol from a table" : "Add teams from a table" },
    importLead: "Save the table as CSV (UTF-8) and choose the file, or copy the table and paste it "
      + "here. It is looked through before anything is written.",
    table: "Table",
    columns: { table in
      table == .people
        ? "The first line names the columns: Họ và tên; Năm sinh; Thôn; Đồng ý; and if there "
          + "are, Nhóm; Điện thoại."
        : "The first line names the columns: Họ và tên; Thôn; and if there are, Vai trò; "
          + "Điện thoại."
    },
    checkTable: "Look through it",
    writeTable: "Write it",
    otherTable: "Another table",
    notYetWritten: "Nothing is written yet. Press the button to write it; a long table takes some "
      + "seconds.",
    tableGone: "The table is not kept any more; choose it again. Nothing was written.",
    peopleFound: { "\($0) people can be enrolled." },
    peopleWritten: { "\($0) people were enrolled. Cards and PINs are given out on their pages." },
    teamsFound: { "\($0) members of \($1) teams." },
    teamsWritten: { "\($0) members of \($1) teams were added. Logins are given out one by one." },
    lineOf: { "Line \($0), column “\($1)”" },
    likelyLines: { "May be enrolled already; look at the lines: \($0)." }
  )
}

extension CentreSetting {
  var english: String {
    switch self {
    case .commune: "Commune"
    case .province: "Province"
    case .centreName: "Name of the centre"
    case .centreAddress: "Address"
    case .centrePhone: "Telephone"
    case .issuer: "Who issues papers"
    case .issuerCode: "Symbol of the issuer"
    case .paperType: "Symbol of the paper"
    case .seal: "Seal"
    case .language: "Language of shared screens"
    case .coreProgramme: "Core programme"
    case .proficientProgramme: "Programme of a household's proficient person"
    }
  }
}
