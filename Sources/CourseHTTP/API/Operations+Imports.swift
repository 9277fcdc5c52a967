import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let importOperations: [Operation] = [
    Operation(
      id: "importPeople",
      method: .post,
      path: "/imports/people",
      summary: "Looks through a table of people, and enrols them all when asked to and all is well",
      needsSignIn: true,
      right: .importPeople,
      parameters: [once],
      body: .object([
        "table": .text("with a heading, as an office program writes it"),
        "write?": .truth("enrol them; else only what is wrong is told"),
      ]),
      bodyBytes: 8 << 20,
      reply: ReplyDescription(.named("PeopleImport"), "What is wrong, or how many were enrolled."),
      problems: [.keyReused],
      handle: { call in
        let repetition = call.idempotencyKey.map {
          Repetition(key: $0, request: call.body.canonicalBytes)
        }
        let report = try await call.engine.importPeople(
          try call.signedIn(),
          try call.body.string("table"),
          isFinal: try call.body.flag("write"),
          once: repetition
        )
        return Reply(report.message)
      }
    )
  ]
}

extension PeopleImport {
  /// How many problems and likely lines one reply tells.
  private static let most = 200

  var message: JSONValue {
    [
      "count": .integer(count), "written": .bool(isWritten),
      "problemCount": .integer(problems.count),
      "problems": .array(problems.prefix(Self.most).map(\.message)),
      "likelyCount": .integer(likely.count),
      "likely": .array(likely.prefix(Self.most).map { .integer($0) }),
    ]
  }

  static let schema = Schema.object([
    "count": .whole("people of the table that are in order"), "written": .truth(),
    "problemCount": .whole(),
    "problems": .list(.named("LineProblem"), most: most),
    "likelyCount": .whole(),
    "likely": .list(.whole("a line of who may be enrolled already", least: 1), most: most),
  ])
}

extension LineProblem {
  var message: JSONValue {
    [
      "line": .integer(line), "field": .string(refused.field),
      "reason": .string(refused.refusal.rawValue),
    ]
  }

  static let schema = Schema.object([
    "line": .whole("as an editor counts", least: 1), "field": .text(),
    "reason": .choice(Refusal.allCases.map(\.rawValue)),
  ])
}
