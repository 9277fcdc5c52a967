import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let healthOperations: [Operation] = [
    Operation(
      id: "health",
      method: .get,
      path: "/health",
      summary: "Tells whether the server can read its records",
      needsSignIn: false,
      parameters: [],
      body: nil,
      reply: ReplyDescription(
        .object(["status": .choice(["ok"]), "courses": .whole("on offer")]),
        "The server is well."
      ),
      problems: [.busy],
      handle: { call in
        try await call.engine.checkStore()
        let courses = call.engine.content.courses(in: call.preferredLanguage ?? .vietnamese).count
        return Reply(["status": "ok", "courses": .integer(courses)])
      }
    )
  ]
}
