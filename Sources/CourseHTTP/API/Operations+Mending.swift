import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let mendingOperations: [Operation] = [
    Operation(
      id: "attemptsOf",
      method: .get,
      path: "/people/{person}/attempts",
      summary: "Lists the attempts of a learner, the latest first",
      needsSignIn: true,
      right: .mendAttempts,
      parameters: [person, Page.parameter],
      reply: ReplyDescription(Page.schema(of: "AttemptRow"), "A page."),
      handle: { call in
        let list = try await call.engine.attempts(try call.signedIn(), of: try call.person())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "reopenAttempt",
      method: .put,
      path: "/attempts/{attempt}/reopening",
      summary: "Opens an ended attempt again, for its learner to go on with",
      needsSignIn: true,
      right: .mendAttempts,
      parameters: [attempt],
      body: .object(["reason": .choice(ReopenReason.allCases.map(\.rawValue))]),
      reply: .nothing("It is open."),
      problems: [.attemptElsewhere],
      handle: { call in
        let reason: ReopenReason = try call.body.choice("reason")
        let attempt = try call.attempt()
        try await call.engine.reopen(try call.signedIn(), attempt, because: reason)
        return .nothing
      }
    ),
    Operation(
      id: "setAttemptAside",
      method: .put,
      path: "/attempts/{attempt}/setting-aside",
      summary: "Sets an attempt aside: it counts neither in marks nor in limits",
      needsSignIn: true,
      right: .mendAttempts,
      parameters: [attempt],
      body: .object(["reason": .choice(SetAsideReason.allCases.map(\.rawValue))]),
      reply: .nothing("Set aside; so it was if it had been."),
      handle: { call in
        let reason: SetAsideReason = try call.body.choice("reason")
        let attempt = try call.attempt()
        try await call.engine.setAside(try call.signedIn(), attempt, because: reason)
        return .nothing
      }
    ),
    Operation(
      id: "revisable",
      method: .get,
      path: "/revisions",
      summary: "Lists questions that were asked in a version that is not on offer any more",
      needsSignIn: true,
      right: .reviseMarks,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: RevisableQuestion.schema), "A page."),
      handle: { call in
        let list = try await call.engine.revisable(try call.signedIn())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "reviseMarks",
      method: .post,
      path: "/revisions",
      summary: "Has a question version graded by the version that is on offer now",
      needsSignIn: true,
      right: .reviseMarks,
      body: .object([
        "shown": .named("Media"), "bank": .named("ID"), "question": .named("ID"),
        "reason": .choice(RevisionReason.allCases.map(\.rawValue)),
      ]),
      reply: .nothing("Marks follow from the new version."),
      problems: [.notFound],
      handle: { call in
        try await call.engine.revise(
          try call.signedIn(),
          try call.body.member("shown"),
          in: try call.body.id("bank"),
          try call.body.id("question"),
          because: try call.body.choice("reason")
        )
        return .nothing
      }
    ),
  ]
}
