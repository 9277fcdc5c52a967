import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let privacyOperations: [Operation] = [
    Operation(
      id: "erasePerson",
      method: .post,
      path: "/people/{person}/erasure",
      summary: "Erases for good who a person was; what was recorded stays, without a name",
      needsSignIn: true,
      right: .erasePeople,
      parameters: [person],
      body: .object([
        "fullName": .text("as it stands in the entry, to confirm", most: 400),
        "reason": .choice(ErasureReason.allCases.map(\.rawValue)),
      ]),
      reply: .nothing("Erased."),
      handle: { call in
        let named = NamedEntry(try call.person(), fullName: try call.body.string("fullName"))
        try await call.engine.erase(
          try call.signedIn(),
          named,
          because: try call.body.choice("reason")
        )
        return .nothing
      }
    )
  ]
}
