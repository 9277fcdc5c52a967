import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let lessonOperations: [Operation] = [
    Operation(
      id: "lesson",
      method: .get,
      path: "/courses/{course}/lessons/{lesson}",
      summary: "Shows a lesson with its steps",
      needsSignIn: true,
      parameters: [course, lesson],
      reply: ReplyDescription(.named("Lesson"), "The lesson.", hasETag: true),
      problems: [.closed, .lessonNotYet],
      handle: { call in
        let view = try await call.engine.lesson(
          try call.signedIn(),
          try call.lesson(),
          in: call.language()
        )
        return Reply(view.message)
      }
    ),
    Operation(
      id: "step",
      method: .get,
      path: "/courses/{course}/lessons/{lesson}/steps/{step}",
      summary: "Shows one step of a lesson",
      needsSignIn: true,
      parameters: [
        course, lesson, step,
        .query("hints", .whole(most: 100), "How many hints the learner has asked for."),
      ],
      reply: ReplyDescription(.named("Step"), "The step.", hasETag: true),
      problems: [.closed, .lessonNotYet],
      handle: { call in
        let view = try await call.engine.step(
          try call.signedIn(),
          try call.step(),
          hints: call.queryNumber("hints", usually: 0),
          in: call.language()
        )
        return Reply(view)
      }
    ),
    Operation(
      id: "finishStep",
      method: .post,
      path: "/courses/{course}/lessons/{lesson}/steps/{step}/finish",
      summary: "Goes on from a step: from a reading, or a question that was done",
      needsSignIn: true,
      parameters: [course, lesson, step],
      reply: .nothing("The step is finished."),
      problems: [.closed, .lessonNotYet, .stepNotDone],
      handle: { call in
        try await call.engine.finishStep(try call.signedIn(), try call.step())
        return .nothing
      }
    ),
    Operation(
      id: "answerPractice",
      method: .post,
      path: "/courses/{course}/lessons/{lesson}/steps/{step}/answers",
      summary: "Answers the question of a step; repeating it gets the same reply",
      needsSignIn: true,
      parameters: [course, lesson, step],
      body: .object([
        "question": .named("ID"), "try": .whole(least: 1, most: 1_000_000),
        "answer": .named("Answer"),
      ]),
      reply: ReplyDescription(.named("PracticeReply"), "What is said to it."),
      problems: [.closed, .lessonNotYet, .wrongTry, .answerRefused],
      handle: { call in
        let reply = try await call.engine.answerPractice(
          try call.signedIn(),
          try call.step(),
          question: try call.body.id("question"),
          tryNumber: try call.body.integer("try"),
          try call.body.member("answer"),
          in: call.language()
        )
        return Reply(reply)
      }
    ),
  ]
}

extension Call {
  func lesson() throws -> LessonReference {
    LessonReference(course: CourseID(try path("course")), lesson: LessonID(try path("lesson")))
  }

  func step() throws -> StepPlace {
    StepPlace(lesson: try lesson(), step: StepID(try path("step")))
  }
}
