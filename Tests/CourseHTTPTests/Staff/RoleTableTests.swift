import CourseCore
import CourseEngine
import CourseHTTP
import CourseTestSupport
import Testing

@testable import CourseHTTP

/// Which role may ask for which operation: every cell of the table, asked over the server.
struct RoleTableTests {
  /// By whom an operation may be asked for, written down here once more and not read off the code;
  /// an operation without a line makes the test fail.
  private static let table: [String: Set<Role>] = {
    let everybody = Set(Role.allCases)
    let staff = everybody.subtracting([.learner])
    let officer: Set<Role> = [.officer]
    let teaching: Set<Role> = [.tutor, .teamLeader, .officer]
    var table: [String: Set<Role>] = [:]
    for id in learnerSide { table[id] = everybody }
    for id in ["myRoles", "changePassphrase", "settlements", "settlement"] { table[id] = staff }
    for id in [
      "staff", "staffSignIns", "appoint", "setLogin", "giveRole", "endRole", "changeSetting",
      "takeBackSetting",
      "addSettlement", "changeSettlement", "revisable", "reviseMarks", "importPeople",
      "importTeams", "kiosks", "inviteKiosk", "removeKiosk", "enterFigure",
      "erasePerson", "requests", "receiveRequest", "changeRequest", "closeRequest", "accesses",
    ] { table[id] = officer }
    for id in ["teams", "team", "joinTeam", "leaveTeam"] {
      table[id] = [.teamLeader, .officer]
    }
    for id in ["figures", "communeReport"] { table[id] = [.officer, .leader] }
    for id in ["checkPapers", "handPaper", "openRegister", "moveRegister", "confirmDate"] {
      table[id] = officer
    }
    for id in ["issuePapers", "reissuePaper"] { table[id] = [.signer] }
    for id in ["ready", "revokePaper", "voidPaper", "register", "signStatusLists"] {
      table[id] = [.officer, .signer]
    }
    for id in teachingSide { table[id] = teaching }
    return table
  }()

  /// What whoever is signed in, or anybody, may ask for.
  private static let learnerSide = [
    "health", "registerKiosk", "speakConsent", "speakPracticeAnswer", "speakAnswer", "speakResult",
    "speakStep", "speakQuestion", "signIn", "signOut",
    "signInStaff",
    "whoAmI", "next", "progress", "courses", "course",
    "lesson", "step", "finishStep", "answerPractice", "media", "assessments", "begin", "attempts",
    "classMembers", "memberPictures", "signInByName", "raiseHand", "resume", "answer", "move",
    "finish", "result", "review", "centre", "consentTexts", "explainMine", "verifyPapers",
    "ownData",
  ]

  private static let teachingSide = [
    "people", "findPeople", "ashore", "enrol", "likely", "person", "correctPerson", "renamePerson",
    "replaceCard",
    "resetPIN", "giveConsent", "withdrawConsent", "observe", "observations", "examine",
    "sessionsHeld", "holdSession", "changeSession", "noteFollowup", "stuck", "hardQuestions",
    "keepHousehold", "addHousehold", "joinEntries", "partEntries", "attemptsOf", "reopenAttempt",
    "setAttemptAside", "deliverAnswer", "standing", "printCards", "printPoster", "printChecklist",
    "households", "declareVNeID", "openClasses", "openClass", "closeClass", "liveClass",
    "lowerHand", "explain", "personData", "exportPeople",
  ]

  @Test func `every operation has a line, and every line an operation`() {
    #expect(Set(Self.table.keys) == Set(API.operations.map(\.id)))
  }

  @Test(arguments: Role.allCases)
  func `a role may ask for what its column says`(role: Role) async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let token = try await centre.signIn(as: role).text
    let here = try await centre.settlements()[0].description

    try await centre.serve { kiosk in
      for operation in API.operations where operation.id != "signOut" {
        kiosk.token = token
        let heard = try await kiosk.send(
          operation.method,
          Asking.path(of: operation, "00000000000000000000000000000001")
            .replacing("00000000000000000000000000000009", with: here),
          Asking.goodBody(of: operation, in: here)
        )
        let isRefused = ["not-allowed", "passphrase-needed"].contains(try heard.problem ?? "")
        let may = try #require(Self.table[operation.id]).contains(role)
        #expect(isRefused != may, "\(role): \(operation.id), \(heard.status)")
      }
    }
  }

  @Test func `the document names the roles of each operation`() throws {
    for operation in API.operations where operation.right != nil {
      #expect(Set(operation.right?.roles ?? []) == Self.table[operation.id])
    }
  }
}
