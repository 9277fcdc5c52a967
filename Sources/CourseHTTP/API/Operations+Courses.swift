import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let course = Parameter.path("course", .named("ID"), "The id of a course.")
  static let lesson = Parameter.path("lesson", .named("ID"), "The id of a lesson of the course.")
  static let step = Parameter.path("step", .named("ID"), "The id of a step of the lesson.")

  static let courseOperations: [Operation] = [
    Operation(
      id: "courses",
      method: .get,
      path: "/courses",
      summary: "Lists the courses on offer, with how far the learner has come",
      needsSignIn: true,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: "CourseSummary"), "A page.", hasETag: true),
      handle: { call in
        let courses = try await call.engine.courses(
          try call.signedIn(),
          in: call.language(),
          call.stretch
        )
        return Reply(Page.message(of: courses, for: call, \.message))
      }
    ),
    Operation(
      id: "course",
      method: .get,
      path: "/courses/{course}",
      summary: "Shows a course with its lessons, tasks and tests",
      needsSignIn: true,
      parameters: [course],
      reply: ReplyDescription(.named("Course"), "The course.", hasETag: true),
      handle: { call in
        let view = try await call.engine.course(
          try call.signedIn(),
          CourseID(try call.path("course")),
          in: call.language()
        )
        return Reply(view.message)
      }
    ),
  ]
}
