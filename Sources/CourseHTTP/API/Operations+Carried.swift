import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let carriedOperations: [Operation] = [
    Operation(
      id: "deliverAnswer",
      method: .post,
      path: "/carried-answers",
      summary: "Takes an answer that a learner carried away from a page that could not send it",
      needsSignIn: true,
      right: .deliverAnswers,
      body: .object(["code": .text("the letters of the code, or all of the file", most: 20_000)]),
      reply: ReplyDescription(.named("Delivery"), "It counts, once."),
      problems: [
        .answerRefused, .answerKept, .takenOver, .attemptEnded, .attemptElsewhere, .notAllowedNow,
      ],
      handle: { call in
        let typed: String = try call.body.string("code")
        return Reply(try await call.engine.deliver(try call.signedIn(), typed).message)
      }
    )
  ]
}

extension Delivery {
  var message: JSONValue {
    [
      "person": person.json, "fullName": .string(fullName), "attempt": attempt.json,
      "assessment": .string(assessment.id.rawValue), "title": .string(assessment.title),
      "position": .integer(position),
      "wasThere": .bool(wasThere),
    ]
  }

  static let schema = Schema.object([
    "person": .named("Code"), "fullName": .text(), "attempt": .named("Code"),
    "assessment": .named("ID"), "title": .text(),
    "position": .whole("of the question on the paper"),
    "wasThere": .truth("the same answer had come before"),
  ])
}
