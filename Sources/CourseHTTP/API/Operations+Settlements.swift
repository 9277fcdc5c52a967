import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  private static let settlement = Parameter.path(
    "settlement",
    .named("Code"),
    "The code of a settlement."
  )

  static let settlementOperations: [Operation] = [
    Operation(
      id: "settlements",
      method: .get,
      path: "/settlements",
      summary: "Lists the settlements of the commune, Tổ 2 before Tổ 10",
      needsSignIn: true,
      right: .seeSettlements,
      parameters: [.query("on", .day("a day"), "Only those of that day."), Page.parameter],
      reply: ReplyDescription(Page.schema(of: "Settlement"), "A page."),
      problems: [.refused],
      handle: { call in
        let day = try JSONValue.object(
          present: ["on": call.query["on"].map { .string($0) }]
        ).day("on")
        let list = try await call.engine.settlements(try call.signedIn(), on: day)
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "addSettlement",
      method: .post,
      path: "/settlements",
      summary: "Notes a settlement that was not known",
      needsSignIn: true,
      right: .changeSettlements,
      body: .named("SettlementDraft"),
      reply: .created(.named("Settlement"), "The settlement."),
      handle: { call in
        let draft = try SettlementDraft(message: call.body)
        let settlement = try await call.engine.keep(try call.signedIn(), draft)
        return Reply(settlement.message, status: .created)
      }
    ),
    Operation(
      id: "settlement",
      method: .get,
      path: "/settlements/{settlement}",
      summary: "Says what is known of a settlement",
      needsSignIn: true,
      right: .seeSettlements,
      parameters: [settlement],
      reply: ReplyDescription(.named("Settlement"), "The settlement."),
      handle: { call in
        let id = try call.settlement()
        return Reply(try await call.engine.settlement(try call.signedIn(), id).message)
      }
    ),
    Operation(
      id: "changeSettlement",
      method: .put,
      path: "/settlements/{settlement}",
      summary: "Changes what is known of a settlement",
      needsSignIn: true,
      right: .changeSettlements,
      parameters: [settlement],
      body: .named("SettlementDraft"),
      reply: ReplyDescription(.named("Settlement"), "The settlement."),
      handle: { call in
        let draft = try SettlementDraft(message: call.body)
        let id = try call.settlement()
        return Reply(try await call.engine.keep(try call.signedIn(), draft, as: id).message)
      }
    ),
  ]
}

extension Call {
  func settlement() throws -> SettlementID {
    guard let id = SettlementID(hex: try path("settlement")) else { throw Problem(.notFound) }
    return id
  }
}
