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
    ),
    Operation(
      id: "kiosks",
      method: .get,
      path: "/kiosks",
      summary: "Lists the registered kiosks, by name",
      needsSignIn: true,
      right: .registerKiosks,
      parameters: [Page.parameter],
      reply: ReplyDescription(
        Page.schema(
          of: .object(["name": .text(), "since?": .day("where the date is not in doubt")])
        ),
        "A page."
      ),
      handle: { call in
        let kiosks = try await call.engine.kiosks(try call.signedIn())
        return Reply(Page.message(of: kiosks, for: call, \.message))
      }
    ),
    Operation(
      id: "inviteKiosk",
      method: .post,
      path: "/kiosks/invitations",
      summary: "Makes a code by which a machine registers itself within a quarter of an hour",
      needsSignIn: true,
      right: .registerKiosks,
      body: .object(["name": .text("a line of at most 40 characters", most: 40)]),
      reply: ReplyDescription(
        .created,
        .message(.object(["name": .text(), "code": .text("six digits")])),
        "To be typed at the machine."
      ),
      handle: { call in
        guard let name = KioskName(try call.body.string("name")) else {
          throw EngineError.refused([Refused("name", .settingEmpty)])
        }
        let invitation = try await call.engine.inviteKiosk(try call.signedIn(), name)
        return Reply(
          ["name": .string(invitation.name), "code": .string(invitation.code)],
          status: .created
        )
      }
    ),
    Operation(
      id: "removeKiosk",
      method: .post,
      path: "/kiosks/removals",
      summary: "Takes a machine off the list of kiosks",
      needsSignIn: true,
      right: .registerKiosks,
      body: .object(["name": .text("as the list has it", most: 40)]),
      reply: .nothing("It is any other device from now on."),
      problems: [.notFound],
      handle: { call in
        try await call.engine.removeKiosk(try call.signedIn(), try call.body.string("name"))
        return .nothing
      }
    ),
  ]
}

extension KioskView {
  fileprivate var message: JSONValue {
    let day = registered.isWallTrusted ? "\(CalendarDay(registered.wall))" : nil
    return .object(present: ["name": .string(name), "since": day.map { .string($0) }])
  }
}
