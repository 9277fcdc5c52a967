import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let teachingOperations: [Operation] = [
    Operation(
      id: "standing",
      method: .get,
      path: "/people/{person}/standing",
      summary: "Says how far a person has come, in courses and observed tasks",
      needsSignIn: true,
      right: .seePeople,
      parameters: [person],
      body: nil,
      reply: ReplyDescription(.named("Standing"), "The courses and tasks on offer."),
      problems: [],
      handle: { call in
        let standing = try await call.engine.standing(
          try call.signedIn(),
          of: try call.person(),
          in: call.language()
        )
        return Reply(standing.message)
      }
    ),
    Operation(
      id: "observe",
      method: .post,
      path: "/people/{person}/observations",
      summary: "Signs off a task that a learner did before the tutor's eyes",
      needsSignIn: true,
      right: .observe,
      parameters: [person],
      body: Sighting.schema,
      reply: .created(.named("Observed"), "Signed."),
      handle: { call in
        let (person, sighting) = (try call.person(), try Sighting(message: call.body))
        let observed = try await call.engine.observe(try call.signedIn(), sighting, of: person)
        return Reply(observed.message, status: .created)
      }
    ),
    Operation(
      id: "observations",
      method: .get,
      path: "/people/{person}/observations",
      summary: "Lists what was seen of a learner's tasks, with the days",
      needsSignIn: true,
      right: .observe,
      parameters: [person, Page.parameter],
      reply: ReplyDescription(Page.schema(of: "ObservationRow"), "A page."),
      handle: { call in
        let list = try await call.engine.observations(try call.signedIn(), of: try call.person())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "examine",
      method: .post,
      path: "/people/{person}/oral-tests",
      summary: "Begins an oral test of a learner, which goes on with the token that comes back",
      needsSignIn: true,
      right: .examine,
      parameters: [person],
      body: .object(["assessment": .named("ID")]),
      reply: ReplyDescription(
        .created,
        .message(.object(["token": .text("of the learner's place"), "attempt": .named("Code")])),
        "Begun, or gone on with."
      ),
      problems: [
        .waitBetweenAttempts, .attemptLimitReached, .attemptHeldElsewhere, .diskNearlyFull,
        .tooManySessions,
      ],
      handle: { call in
        let begun = try await call.engine.examine(
          try call.signedIn(),
          try call.person(),
          at: try call.body.id("assessment"),
          in: call.language()
        )
        return Reply(
          ["token": .string(begun.signedIn.token.text), "attempt": begun.attempt.attempt.json],
          status: .created
        )
      }
    ),
    Operation(
      id: "sessionsHeld",
      method: .get,
      path: "/classes",
      summary: "Lists classes and home visits within reach, the latest first",
      needsSignIn: true,
      right: .holdSessions,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: "HeldSession"), "A page."),
      handle: { call in
        let list = try await call.engine.sessions(try call.signedIn())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "holdSession",
      method: .post,
      path: "/classes",
      summary: "Notes a class or a home visit",
      needsSignIn: true,
      right: .holdSessions,
      body: SessionHeld.schema,
      reply: .created(.named("HeldSession"), "Noted."),
      problems: [.notFound],
      handle: { call in
        let held = try SessionHeld(message: call.body)
        let session = try await call.engine.hold(try call.signedIn(), held)
        return Reply(session.message, status: .created)
      }
    ),
    Operation(
      id: "changeSession",
      method: .put,
      path: "/classes/{class}",
      summary: "Says anew what is known of a class or a home visit",
      needsSignIn: true,
      right: .holdSessions,
      parameters: [.path("class", .named("Code"), "The code of a class or visit.")],
      body: SessionHeld.schema,
      reply: ReplyDescription(.named("HeldSession"), "As it is noted now."),
      handle: { call in
        guard let id = Code128(hex: try call.path("class")) else { throw Problem(.notFound) }
        let held = try SessionHeld(message: call.body)
        return Reply(try await call.engine.hold(try call.signedIn(), held, as: id).message)
      }
    ),
    Operation(
      id: "noteFollowup",
      method: .put,
      path: "/people/{person}/follow-up",
      summary: "Notes what holds a person back and when to ask again",
      needsSignIn: true,
      right: .followUp,
      parameters: [person],
      body: .named("Followup"),
      reply: .nothing("Noted."),
      handle: { call in
        let followup = try FollowupNoted(message: call.body)
        try await call.engine.note(try call.signedIn(), followup, of: try call.person())
        return .nothing
      }
    ),
    Operation(
      id: "stuck",
      method: .get,
      path: "/settlements/{settlement}/stuck",
      summary: "Lists who of a settlement does not come along, where, and why",
      needsSignIn: true,
      right: .followUp,
      parameters: [
        .path("settlement", .named("Code"), "The code of a settlement."), Page.parameter,
      ],
      reply: ReplyDescription(Page.schema(of: "StuckLearner"), "A page."),
      handle: { call in
        let list = try await call.engine.stuck(try call.signedIn(), in: try call.settlement())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "hardQuestions",
      method: .get,
      path: "/questions/hardest",
      summary: "Lists questions that were asked of people within reach, the hardest first",
      needsSignIn: true,
      right: .seeDifficulties,
      parameters: [
        .query("assessment", .named("ID"), "Only those asked in an assessment or placement."),
        .query("bank", .named("ID"), "Only those of a bank."), Page.parameter,
      ],
      reply: ReplyDescription(Page.schema(of: "HardQuestion"), "A page."),
      handle: { call in
        let list = try await call.engine.hardQuestions(
          try call.signedIn(),
          at: call.query["assessment"].map { AssessmentID($0) },
          in: call.query["bank"].map { BankID($0) }
        )
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "households",
      method: .get,
      path: "/households",
      summary: "Lists the households within reach, with who lives in them",
      needsSignIn: true,
      right: .changeHouseholds,
      parameters: [
        .query("settlement", .named("Code"), "Only those of a settlement."), Page.parameter,
      ],
      reply: ReplyDescription(Page.schema(of: "Household"), "A page."),
      handle: { call in
        let list = try await call.engine.households(
          try call.signedIn(),
          in: call.query["settlement"].flatMap { SettlementID(hex: $0) }
        )
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "keepHousehold",
      method: .put,
      path: "/households/{household}",
      summary: "Says who lives in a household",
      needsSignIn: true,
      right: .changeHouseholds,
      parameters: [.path("household", .named("Code"), "The code of a household.")],
      body: HouseholdChanged.schema,
      reply: .nothing("Noted."),
      handle: { call in
        guard let id = Code128(hex: try call.path("household")) else { throw Problem(.notFound) }
        let household = try HouseholdChanged(message: call.body)
        _ = try await call.engine.keepHousehold(try call.signedIn(), household, as: id)
        return .nothing
      }
    ),
    Operation(
      id: "addHousehold",
      method: .post,
      path: "/households",
      summary: "Notes a household and who lives in it",
      needsSignIn: true,
      right: .changeHouseholds,
      body: HouseholdChanged.schema,
      reply: ReplyDescription(
        .created,
        .message(.object(["household": .named("Code")])),
        "Noted."
      ),
      problems: [.notFound],
      handle: { call in
        let household = try HouseholdChanged(message: call.body)
        let id = try await call.engine.keepHousehold(try call.signedIn(), household)
        return Reply(["household": id.json], status: .created)
      }
    ),
  ]
}
