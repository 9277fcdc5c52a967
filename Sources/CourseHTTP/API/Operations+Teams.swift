import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  private static let settlement = Parameter.path(
    "settlement",
    .named("Code"),
    "The code of a settlement, and of its team."
  )

  static let teamOperations: [Operation] = [
    Operation(
      id: "teams",
      method: .get,
      path: "/teams",
      summary: "Lists the teams of volunteers within reach",
      needsSignIn: true,
      right: .changeTeams,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: "Team"), "A page."),
      handle: { call in
        let list = try await call.engine.teams(try call.signedIn())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "team",
      method: .get,
      path: "/teams/{settlement}",
      summary: "Lists who is or was in the team of a settlement",
      needsSignIn: true,
      right: .changeTeams,
      parameters: [settlement, Page.parameter],
      reply: ReplyDescription(Page.schema(of: "TeamMember"), "A page."),
      handle: { call in
        let list = try await call.engine.team(try call.signedIn(), of: try call.settlement())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "joinTeam",
      method: .put,
      path: "/teams/{settlement}/members/{person}",
      summary: "Takes a person into the team of a settlement, or says anew since when",
      needsSignIn: true,
      right: .changeTeams,
      parameters: [settlement, person],
      body: .object(["leads?": .truth(), "from?": .day("the first in the team")]),
      reply: .nothing("Noted."),
      handle: { call in
        let joined = TeamJoined(
          team: try call.settlement(),
          leads: try call.body.flag("leads"),
          from: try call.body.day("from")
        )
        try await call.engine.join(try call.signedIn(), try call.person(), to: joined)
        return .nothing
      }
    ),
    Operation(
      id: "leaveTeam",
      method: .put,
      path: "/teams/{settlement}/members/{person}/leaving",
      summary: "Notes that a person left the team of a settlement",
      needsSignIn: true,
      right: .changeTeams,
      parameters: [settlement, person],
      body: .object(["until?": .day("the last in the team")]),
      reply: .nothing("Left; so it was if the person had."),
      handle: { call in
        let left = TeamLeft(team: try call.settlement(), until: try call.body.day("until"))
        try await call.engine.leave(try call.signedIn(), try call.person(), from: left)
        return .nothing
      }
    ),
    Operation(
      id: "importTeams",
      method: .post,
      path: "/imports/teams",
      summary: "Looks through a table of teams, and takes them in when asked to and all is well",
      needsSignIn: true,
      right: .importPeople,
      parameters: [once],
      body: .object([
        "table": .text("with a heading, as an office program writes it"),
        "write?": .truth("take them in; else only what is wrong is told"),
      ]),
      bodyBytes: 8 << 20,
      reply: ReplyDescription(.named("TeamImport"), "What is wrong, or how many were taken in."),
      problems: [.keyReused],
      handle: { call in
        let repetition = call.idempotencyKey.map {
          Repetition(key: $0, request: call.body.canonicalBytes)
        }
        let report = try await call.engine.importTeams(
          try call.signedIn(),
          try call.body.string("table"),
          isFinal: try call.body.flag("write"),
          once: repetition
        )
        return Reply(report.message)
      }
    ),
  ]
}

extension TeamView {
  var message: JSONValue {
    [
      "settlement": settlement.id.json, "title": .string(settlement.title),
      "members": .integer(memberCount), "leaders": .strings(leaders),
    ]
  }

  static let schema = Schema.object([
    "settlement": .named("Code"), "title": .text(), "members": .whole(),
    "leaders": .list(.text()),
  ])
}

extension TeamMemberView {
  var message: JSONValue {
    .object(present: [
      "person": member.person.json, "fullName": .string(fullName), "leads": .bool(member.leads),
      "hasLeft": .bool(member.hasLeft), "from": member.from?.json, "until": member.until?.json,
    ])
  }

  static let schema = Schema.object([
    "person": .named("Code"), "fullName": .text(), "leads": .truth(), "hasLeft": .truth(),
    "from?": .day("the first in the team"), "until?": .day("the last in the team"),
  ])
}

extension TeamImport {
  /// How many problems one reply tells.
  private static let most = 200

  var message: JSONValue {
    [
      "members": .integer(memberCount), "teams": .integer(teamCount), "written": .bool(isWritten),
      "problemCount": .integer(problems.count),
      "problems": .array(problems.prefix(Self.most).map(\.message)),
    ]
  }

  static let schema = Schema.object([
    "members": .whole("that are in order"), "teams": .whole(), "written": .truth(),
    "problemCount": .whole(), "problems": .list(.named("LineProblem"), most: most),
  ])
}
