import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  private static let setting = Parameter.path(
    "setting",
    .choice(CentreSetting.allCases.map(\.rawValue)),
    "The name of a setting."
  )

  static let centreOperations: [Operation] = [
    Operation(
      id: "centre",
      method: .get,
      path: "/centre",
      summary: "Says what the centre says of itself",
      needsSignIn: false,
      reply: ReplyDescription(.named("Settings"), "Every setting that was made."),
      handle: { call in Reply(CentreSetting.message(try await call.engine.centreSettings())) }
    ),
    Operation(
      id: "changeSetting",
      method: .put,
      path: "/centre/{setting}",
      summary: "Changes a setting of the centre",
      needsSignIn: true,
      right: .changeSettings,
      parameters: [setting],
      body: .object(["value": .text(most: 1_000)]),
      reply: ReplyDescription(.object(["value": .text("as it is kept")]), "Changed."),
      handle: { call in
        let value = try call.body.string("value")
        let kept = try await call.engine.change(try call.signedIn(), call.setting(), to: value)
        return Reply(["value": .string(kept ?? "")])
      }
    ),
    Operation(
      id: "takeBackSetting",
      method: .delete,
      path: "/centre/{setting}",
      summary: "Takes a setting of the centre back",
      needsSignIn: true,
      right: .changeSettings,
      parameters: [setting],
      reply: .nothing("There is none; so it was if there was none."),
      handle: { call in
        _ = try await call.engine.change(try call.signedIn(), call.setting(), to: nil)
        return .nothing
      }
    ),
  ]
}

extension Call {
  fileprivate func setting() throws -> CentreSetting {
    guard let setting = CentreSetting(rawValue: try path("setting")) else {
      throw Problem(.notFound)
    }
    return setting
  }
}
