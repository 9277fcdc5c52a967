import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let kioskOperations: [Operation] = [
    Operation(
      id: "registerKiosk",
      method: .post,
      path: "/kiosks",
      summary: "Registers this machine as a kiosk, by the code that the officer was given",
      needsSignIn: false,
      parameters: [],
      body: .object(["code": .text("six digits", pattern: "^[0-9]{6}$")]),
      reply: ReplyDescription(
        .created,
        .message(
          .object([
            "name": .text("as the officer calls it"),
            "token": .text("to be sent as Hocvu-Kiosk with each sign-in"),
          ])
        ),
        "Registered."
      ),
      problems: [.wrongCode],
      handle: { call in
        let kiosk = try await call.engine.registerKiosk(code: try call.body.string("code"))
        return Reply(
          ["name": .string(kiosk.name), "token": .string(kiosk.token.text)],
          status: .created
        )
      }
    )
  ]
}
