import CourseCore
import CourseEngine
import HTTPTypes

// What the law gives people over the data that is kept of them.
extension API {
  private static let request = Parameter.path("request", .named("Code"), "The request's code.")

  static let privacyOperations: [Operation] =
    requestOperations + [
      Operation(
        id: "personData",
        method: .get,
        path: "/people/{person}/data",
        summary:
          "Gathers everything that is kept of a person, with who looked at it and changed it",
        needsSignIn: true,
        right: .seePeople,
        parameters: [person],
        reply: ReplyDescription(.named("PersonData"), "Everything."),
        handle: { call in
          let person = try call.person()
          return Reply(try await call.engine.data(try call.signedIn(), of: person).message)
        }
      ),
      Operation(
        id: "ownData",
        method: .get,
        path: "/me/data",
        summary: "Gathers everything that is kept of who is signed in, with who looked at it",
        needsSignIn: true,
        reply: ReplyDescription(.named("PersonData"), "Everything."),
        handle: { call in
          Reply(try await call.engine.ownData(try call.signedIn()).message)
        }
      ),
      Operation(
        id: "accesses",
        method: .get,
        path: "/accesses",
        summary: "Lists what the staff did with people's data, the latest first",
        needsSignIn: true,
        right: .handleRequests,
        parameters: [Page.parameter],
        reply: ReplyDescription(
          .object([
            "whole": .truth("every row is as it was written"),
            "accesses": Page.schema(of: "Access"),
          ]),
          "A page."
        ),
        handle: { call in
          let log = try await call.engine.accessLog(try call.signedIn())
          return Reply([
            "whole": .bool(log.isWhole),
            "accesses": Page.message(of: log.latest, for: call, \.message),
          ])
        }
      ),
      Operation(
        id: "exportPeople",
        method: .post,
        path: "/exports/people",
        summary: "Takes out a list of names, with who took it, when and why; the log keeps that",
        needsSignIn: true,
        right: .exportPeople,
        parameters: [Page.parameter],
        body: .object([
          "reason": .choice(ExportReason.ofPeople.map(\.rawValue)),
          "settlement?": .named("Code"),
        ]),
        reply: ReplyDescription(PeopleExport.schema, "A page."),
        handle: { call in
          let list = try await call.engine.exportPeople(
            try call.signedIn(),
            of: try call.body.optional("settlement"),
            because: try call.body.choice("reason"),
            call.stretch
          )
          return Reply(list.message(for: call))
        }
      ),
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
      ),
    ]

  private static let requestOperations: [Operation] = [
    Operation(
      id: "requests",
      method: .get,
      path: "/requests",
      summary: "Lists what people asked about their data, the next that is due first",
      needsSignIn: true,
      right: .handleRequests,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: "DataRequest"), "A page."),
      handle: { call in
        let list = try await call.engine.requests(try call.signedIn())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "receiveRequest",
      method: .post,
      path: "/people/{person}/requests",
      summary: "Notes that a person asked something about the data that is kept",
      needsSignIn: true,
      right: .handleRequests,
      parameters: [person],
      body: .object([
        "what": .choice(DataRequest.allCases.map(\.rawValue)), "day": .day("it was received"),
      ]),
      reply: .nothing("Noted; so it was if it had been."),
      handle: { call in
        guard let day = try call.body.day("day") else {
          throw EngineError.refused([Refused("day", .date)])
        }
        try await call.engine.receive(
          try call.signedIn(),
          try call.body.choice("what"),
          of: try call.person(),
          on: day
        )
        return .nothing
      }
    ),
    Operation(
      id: "changeRequest",
      method: .put,
      path: "/people/{person}/requests/{request}",
      summary: "Notes when a person was answered, or that the time was made longer, once",
      needsSignIn: true,
      right: .handleRequests,
      parameters: [person, request],
      body: .object(["answered?": .day("the person was answered"), "extended?": .truth()]),
      reply: .nothing("Noted."),
      handle: { call in
        try await call.engine.change(
          try call.signedIn(),
          try call.request(),
          of: try call.person(),
          answered: try call.body.day("answered"),
          isExtended: try call.body.flag("extended")
        )
        return .nothing
      }
    ),
    Operation(
      id: "closeRequest",
      method: .put,
      path: "/people/{person}/requests/{request}/outcome",
      summary: "Closes a request with what came of it",
      needsSignIn: true,
      right: .handleRequests,
      parameters: [person, request],
      body: .object(["outcome": .choice(RequestOutcome.allCases.map(\.rawValue))]),
      reply: .nothing("Closed."),
      handle: { call in
        try await call.engine.close(
          try call.signedIn(),
          try call.request(),
          of: try call.person(),
          as: try call.body.choice("outcome")
        )
        return .nothing
      }
    ),
  ]
}

extension Call {
  fileprivate func request() throws -> Code128 {
    guard let request = Code128(hex: try path("request")) else { throw Problem(.notFound) }
    return request
  }
}
