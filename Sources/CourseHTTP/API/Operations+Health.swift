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
      reply: ReplyDescription(
        .object([
          "status": .choice(["ok"]), "courses": .whole("on offer"),
          "speaks": .list(.named("Language")),
        ]),
        "The server is well."
      ),
      problems: [.busy],
      handle: { call in
        try await call.engine.checkStore()
        let courses = call.engine.content.courses(in: call.preferredLanguage ?? .vietnamese).count
        let spoken = [Language.vietnamese, .english].filter(call.engine.canSpeak)
        return Reply([
          "status": "ok", "courses": .integer(courses),
          "speaks": .strings(spoken.map(\.rawValue)),
        ])
      }
    )
  ]
}
