import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  private static let kind = Parameter.path(
    "kind",
    .choice(PolicyTarget.allCases.map(\.rawValue)),
    "Whether it is a course or a programme."
  )
  private static let target = Parameter.path("target", .named("ID"), "Its id.")

  static let completionOperations: [Operation] = [
    Operation(
      id: "explainMine",
      method: .get,
      path: "/me/completion/{kind}/{target}",
      summary: "Says what the learner has done for something, what is missing, and what shows it",
      needsSignIn: true,
      parameters: [kind, target],
      reply: ReplyDescription(.named("Completion"), "Down to the last part."),
      handle: { call in
        let token = try call.signedIn()
        let language = try await call.language()
        return Reply(
          try await call.engine.explain(token, try call.target(), in: language).message
        )
      }
    ),
    Operation(
      id: "explain",
      method: .get,
      path: "/people/{person}/completion/{kind}/{target}",
      summary: "Says what a learner within reach has done for something, and what is missing",
      needsSignIn: true,
      right: .seePeople,
      parameters: [person, kind, target],
      reply: ReplyDescription(.named("Completion"), "Down to the last part."),
      handle: { call in
        let view = try await call.engine.explain(
          try call.signedIn(),
          try call.target(),
          of: try call.person(),
          in: try await call.language()
        )
        return Reply(view.message)
      }
    ),
    Operation(
      id: "ready",
      method: .get,
      path: "/papers/ready/{kind}/{target}",
      summary: "Lists who completed something and has no paper for it, with what shows it",
      needsSignIn: true,
      right: .seeRegister,
      parameters: [kind, target, Page.parameter],
      reply: ReplyDescription(Page.schema(of: "ReadyLearner"), "A page."),
      handle: { call in
        let list = try await call.engine.ready(
          try call.signedIn(),
          for: try call.target(),
          call.stretch
        )
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
  ]
}

extension Call {
  fileprivate func target() throws -> PaperTarget {
    guard let kind = PolicyTarget(rawValue: try path("kind")) else { throw Problem(.notFound) }
    return PaperTarget(kind, try path("target"))
  }
}
