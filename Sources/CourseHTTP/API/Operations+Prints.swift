import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  private static let people = Schema.list(.named("Code"), most: 1_000)
  private static let paper = ReplyDescription(.ok, .paper, "A PDF file of A4 pages.")

  static let printOperations: [Operation] = [
    Operation(
      id: "printCards",
      method: .post,
      path: "/prints/cards",
      summary: "Prints the cards of people, ten to a page",
      needsSignIn: true,
      right: .issueCards,
      parameters: [],
      body: .object(["people": people]),
      reply: paper,
      problems: [.cannotPrint, .letterMissing, .notFound],
      handle: { call in
        let token = try call.signedIn()
        let people: [PersonID] = try call.body.list("people")
        return Reply(
          paper: try await call.engine.printCards(token, of: people, in: call.language())
        )
      }
    ),
    Operation(
      id: "printPoster",
      method: .post,
      path: "/prints/poster",
      summary: "Prints a poster with the QR code of a lesson",
      needsSignIn: true,
      right: .issueCards,
      parameters: [],
      body: .object([
        "course": .named("ID"), "lesson": .named("ID"),
        "address": .text("where the lesson is found, as a browser takes it", most: 400),
      ]),
      reply: paper,
      problems: [.cannotPrint, .letterMissing, .notFound],
      handle: { call in
        let lesson = LessonReference(
          course: try call.body.id("course"),
          lesson: try call.body.id("lesson")
        )
        return Reply(
          paper: try await call.engine.printPoster(
            try call.signedIn(),
            of: lesson,
            at: try call.body.string("address"),
            in: call.language()
          )
        )
      }
    ),
    Operation(
      id: "printChecklist",
      method: .post,
      path: "/prints/checklist",
      summary: "Prints a sheet for the observed tasks of a course, to be filled in by pen",
      needsSignIn: true,
      right: .observe,
      parameters: [],
      body: .object(["course": .named("ID"), "people": people]),
      reply: paper,
      problems: [.cannotPrint, .letterMissing, .notFound],
      handle: { call in
        let people: [PersonID] = try call.body.list("people")
        return Reply(
          paper: try await call.engine.printChecklist(
            try call.signedIn(),
            of: try call.body.id("course"),
            for: people,
            in: call.language()
          )
        )
      }
    ),
  ]
}
