import CourseCore

/// What the pages about the centre say, in one language.
struct CentreWords: Catalogue {
  let none: String
  let more: String
  let takeFile: String
  let line: @Sendable (_ number: Int, _ text: String) -> String
  let linesToMend: @Sendable (Int) -> String
  let since: @Sendable (String) -> String
  let until: @Sendable (String) -> String
  let fromHelp: String
  let untilHelp: String
  let findName: String
  let nobodyFound: String

  // Settings.
  let settings: String
  let settingsLead: String
  let settingHelp: @Sendable (CentreSetting) -> String?
  let settingChoice: @Sendable (String) -> String
  let notChosen: String

  // Settlements.
  let settlements: String
  let settlementCount: @Sendable (Int) -> String
  let noSettlements: String
  let addSettlement: String
  let addSettlements: String
  let was: @Sendable (String) -> String
  let kind: String
  let settlementName: String
  let settlementNameHelp: String
  let from: String
  let untilDay: String
  let predecessor: String
  let settlementLines: String
  let settlementLinesHelp: String

  // Kiosks.
  let kiosks: String
  let kiosksLead: String
  let addKiosk: String
  let kioskName: String
  let kioskNameHelp: String
  let makeCode: String
  let invited: @Sendable (String) -> String
  let invitedHelp: String
  let registeredKiosks: String
  let noKiosks: String
  let registered: @Sendable (String) -> String
  let removeKiosk: @Sendable (String) -> String

  // Those who work for the centre.
  let roles: String
  let memberCount: @Sendable (Int) -> String
  let appoint: String
  let signIns: String
  let signInsHelp: String
  let noSignIns: String
  let signedInWell: String
  let mistypedPassphrase: String
  let otherDevice: String
  let gone: String
  let fullName: String
  let callName: String
  let callNameHelp: String
  let role: String
  let roleSettlements: String
  let roleSettlementsHelp: String
  let giveRole: String
  let endRole: @Sendable (String) -> String
  let endRoles: String
  let login: String
  let noLogin: String
  let loginHelp: String
  let passphrase: String
  let passphraseHelp: String
  let setLogin: String
  let setLoginLead: String

  // The own passphrase.
  let ownPassphrase: String
  let oldPassphrase: String
  let newPassphrase: String
  let passphraseAgain: String
  let passphrasesDiffer: String
  let wrongPassphrase: String

  // Teams.
  let teams: String
  let findTeam: String
  let teamCount: @Sendable (_ teams: Int, _ members: Int) -> String
  let noTeams: String
  let members: @Sendable (Int) -> String
  let ledBy: @Sendable (String) -> String
  let beginTeam: @Sendable (String) -> String
  let teamOf: @Sendable (String) -> String
  let noMembers: String
  let left: String
  let leads: String
  let join: String
  let joinHelp: String
  let whoJoins: String
  let isLeader: String
  let memberFrom: String
  let memberUntil: String
  let joinAgain: String
  let leave: String

  // Households.
  let households: String
  let householdCount: @Sendable (Int) -> String
  let noHouseholds: String
  let addHousehold: String
  let household: @Sendable (String) -> String
  let whoLives: String
  let membersHelp: String
  let head: String
  let findMember: String
  let find: String
  let emptyHousehold: String

  // Tables.
  let importPeople: String
  let importTeams: String
  let importTitle: @Sendable (ImportedTable) -> String
  let importLead: String
  let table: String
  let columns: @Sendable (ImportedTable) -> String
  let checkTable: String
  let writeTable: String
  let otherTable: String
  let notYetWritten: String
  let tableGone: String
  let peopleFound: @Sendable (Int) -> String
  let peopleWritten: @Sendable (Int) -> String
  let teamsFound: @Sendable (_ members: Int, _ teams: Int) -> String
  let teamsWritten: @Sendable (_ members: Int, _ teams: Int) -> String
  let lineOf: @Sendable (_ number: Int, _ column: String) -> String
  let likelyLines: @Sendable (String) -> String
}
