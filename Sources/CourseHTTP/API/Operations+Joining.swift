import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  private static let entry = Parameter.path("entry", .named("Code"), "The code of another entry.")

  static let joiningOperations: [Operation] = [
    Operation(
      id: "joinEntries",
      method: .put,
      path: "/people/{person}/entries/{entry}",
      summary: "Joins another entry of somebody who was enrolled twice to the one that stays shown",
      needsSignIn: true,
      right: .joinEntries,
      parameters: [person, entry],
      body: .object([
        "name": .text("as it is read in the entry that stays shown", most: 400),
        "entryName": .text("as it is read in the other", most: 400),
      ]),
      reply: ReplyDescription(.named("PersonFile"), "The person, with the records of both."),
      handle: { call in
        let file = try await call.engine.join(
          try call.signedIn(),
          NamedEntry(try call.entry(), fullName: try call.body.string("entryName")),
          into: NamedEntry(try call.person(), fullName: try call.body.string("name"))
        )
        return Reply(file.message)
      }
    ),
    Operation(
      id: "partEntries",
      method: .delete,
      path: "/people/{person}/entries/{entry}",
      summary: "Parts two entries that were joined, as if they never had been",
      needsSignIn: true,
      right: .joinEntries,
      parameters: [person, entry],
      reply: ReplyDescription(.named("PersonFile"), "The person, without what is another's."),
      handle: { call in
        let (entry, person) = (try call.entry(), try call.person())
        return Reply(
          try await call.engine.part(try call.signedIn(), entry, from: person).message
        )
      }
    ),
  ]
}

extension Call {
  fileprivate func entry() throws -> PersonID {
    guard let person = PersonID(hex: try path("entry")) else { throw Problem(.notFound) }
    return person
  }
}
