import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let attempt = Parameter.path("attempt", .named("Code"), "The code of an attempt.")
  private static let epoch = Schema.whole("of the attempt as last shown", least: 0)

  static let assessmentOperations: [Operation] = [
    Operation(
      id: "assessments",
      method: .get,
      path: "/assessments",
      summary: "Lists the tests and placements on offer, with how the learner stands",
      needsSignIn: true,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: "AssessmentSummary"), "A page."),
      handle: { call in
        let list = try await call.engine.assessments(
          try call.signedIn(),
          in: call.language(),
          call.stretch
        )
        return Reply(Page.message(of: list, for: call, \.message))
      }
    )
  ]

  static let attemptOperations: [Operation] = [
    Operation(
      id: "begin",
      method: .post,
      path: "/attempts",
      summary: "Begins an attempt, or goes on with the one that is open",
      needsSignIn: true,
      parameters: [
        .header("Idempotency-Key", .text(most: 128), "Makes a repeated request begin nothing new.")
      ],
      body: .object(["assessment": .named("ID"), "takeOver?": .truth()]),
      reply: ReplyDescription(.named("Attempt"), "The attempt as it stands."),
      problems: [
        .waitBetweenAttempts, .attemptLimitReached, .attemptHeldElsewhere, .attemptEnded,
        .keyReused, .diskNearlyFull,
      ],
      handle: { call in
        let view = try await call.engine.begin(
          try call.signedIn(),
          try call.body.id("assessment"),
          in: call.language(),
          takeOver: try call.body.flag("takeOver"),
          key: call.idempotencyKey
        )
        return Reply(view)
      }
    ),
    Operation(
      id: "attempts",
      method: .get,
      path: "/attempts",
      summary: "Lists the learner's attempts, the latest first",
      needsSignIn: true,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: "AttemptSummary"), "A page."),
      handle: { call in
        let list = try await call.engine.attempts(
          try call.signedIn(),
          in: call.language(),
          call.stretch
        )
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "resume",
      method: .post,
      path: "/attempts/{attempt}/resume",
      summary: "Goes on with an open attempt; taking it over from another screen is said",
      needsSignIn: true,
      parameters: [attempt],
      body: .object(["takeOver?": .truth()]),
      reply: ReplyDescription(.named("Attempt"), "The attempt as it stands."),
      problems: [.attemptEnded, .attemptElsewhere, .attemptHeldElsewhere],
      handle: { call in
        let view = try await call.engine.resume(
          try call.signedIn(),
          try call.attempt(),
          takeOver: try call.body.flag("takeOver")
        )
        return Reply(view)
      }
    ),
    Operation(
      id: "answer",
      method: .put,
      path: "/attempts/{attempt}/answers/{position}",
      summary: "Answers a question; repeating it gets the same reply",
      needsSignIn: true,
      parameters: [
        attempt, .path("position", .whole(least: 1, most: 1_000), "The question on the paper."),
      ],
      body: .object([
        "epoch": epoch, "revision": .whole(least: 1, most: 1_000_000), "answer": .named("Answer"),
      ]),
      reply: ReplyDescription(
        .named("Attempt"),
        "The answer is on disk; what comes next. The question itself is not said again."
      ),
      problems: [.attemptEnded, .takenOver, .answerKept, .answerRefused, .notAllowedNow],
      handle: { call in
        let position = try call.pathNumber("position")
        let view = try await call.engine.answer(
          try call.signedIn(),
          try call.attempt(),
          epoch: try call.body.integer("epoch"),
          position: position,
          revision: try call.body.integer("revision"),
          try call.body.member("answer")
        )
        return Reply(AnswerTaken(view: view, position: position))
      }
    ),
    Operation(
      id: "move",
      method: .post,
      path: "/attempts/{attempt}/moves",
      summary: "Skips a question, looks back or forward, goes to one, or asks for a hint;"
        + " nothing is done unless the screen still shows what was seen",
      needsSignIn: true,
      parameters: [attempt],
      body: .either([
        .object([
          "epoch": epoch, "seen": .named("Screen"),
          "move": .choice(["skip", "back", "forward", "hint"]),
        ]),
        .object([
          "epoch": epoch, "seen": .named("Screen"), "move": .choice(["go"]),
          "to": .whole("the question", least: 1, most: 1_000),
        ]),
      ]),
      reply: ReplyDescription(.named("Attempt"), "The attempt as it stands."),
      problems: [.attemptEnded, .takenOver, .notAllowedNow],
      handle: { call in
        let view = try await call.engine.act(
          try call.signedIn(),
          try call.attempt(),
          epoch: try call.body.integer("epoch"),
          try call.move(),
          seeing: try call.body.member("seen") { seen throws(ShapeError) in
            try Screen(json: seen)
          }
        )
        return Reply(view)
      }
    ),
    Operation(
      id: "finish",
      method: .post,
      path: "/attempts/{attempt}/finish",
      summary: "Ends the part under way with whatever is unanswered; nothing is done unless"
        + " the attempt is still in that phase",
      needsSignIn: true,
      parameters: [attempt],
      body: .object(["epoch": epoch, "phase": Sitting.Phase.schema]),
      reply: ReplyDescription(.named("Attempt"), "The attempt as it stands."),
      problems: [.attemptEnded, .takenOver],
      handle: { call in
        let view = try await call.engine.act(
          try call.signedIn(),
          try call.attempt(),
          epoch: try call.body.integer("epoch"),
          .finish,
          seeing: Screen(
            phase: try call.body.member("phase") { phase throws(ShapeError) in
              try Sitting.Phase(json: phase)
            },
            position: nil,
            hints: 0
          )
        )
        return Reply(view)
      }
    ),
    Operation(
      id: "result",
      method: .get,
      path: "/attempts/{attempt}/result",
      summary: "Says what an ended attempt came to",
      needsSignIn: true,
      parameters: [attempt],
      reply: ReplyDescription(.named("Result"), "The result."),
      problems: [.attemptOpen],
      handle: { call in
        let view = try await call.engine.result(
          try call.signedIn(),
          try call.attempt(),
          in: call.language()
        )
        return Reply(view.message)
      }
    ),
    Operation(
      id: "review",
      method: .get,
      path: "/attempts/{attempt}/review",
      summary: "Shows the questions of an ended attempt again, with what was answered",
      needsSignIn: true,
      parameters: [attempt, Page.parameter],
      reply: ReplyDescription(Page.schema(of: "ExplainedAnswer"), "A page."),
      problems: [.attemptOpen, .reviewNotAllowed],
      handle: { call in
        let items = try await call.engine.review(try call.signedIn(), try call.attempt())
        return Reply(WrittenPage(of: items, for: call))
      }
    ),
  ]
}

extension Call {
  /// What a learner wants to do other than answering.
  func move() throws -> Sitting.Event {
    switch try body.string("move") {
    case "skip": .skip
    case "back": .back
    case "forward": .forward
    case "hint": .hint
    case "go": .go(to: try body.integer("to"))
    default: throw ShapeError("skip, back, forward, go or hint", at: ["move"])
    }
  }
}
