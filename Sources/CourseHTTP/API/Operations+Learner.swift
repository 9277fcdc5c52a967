import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let learnerOperations: [Operation] = [
    Operation(
      id: "whoAmI",
      method: .get,
      path: "/me",
      summary: "Says who is signed in",
      needsSignIn: true,
      reply: ReplyDescription(.named("Learner"), "The learner."),
      handle: { call in Reply(try await call.engine.whoAmI(try call.signedIn()).message) }
    ),
    Operation(
      id: "next",
      method: .get,
      path: "/me/next",
      summary: "Says where the learner goes on",
      needsSignIn: true,
      reply: ReplyDescription(.named("Next"), "What comes next."),
      handle: { call in
        Reply(try await call.engine.next(try call.signedIn(), in: call.language()).message)
      }
    ),
    Operation(
      id: "progress",
      method: .get,
      path: "/me/progress",
      summary: "Says how far the learner has come in every course and programme",
      needsSignIn: true,
      parameters: [Page.parameter],
      reply: ReplyDescription(.named("Progress"), "That page of each list."),
      handle: { call in
        let progress = try await call.engine.progress(
          try call.signedIn(),
          in: call.language(),
          courses: call.stretch
        )
        return Reply(progress.message(for: call))
      }
    ),
  ]
}
