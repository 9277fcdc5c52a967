import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  /// What a learner can hear: what is on the screen, and nothing that a client makes up.
  static let speechOperations: [Operation] = [
    Operation(
      id: "speakStep",
      method: .get,
      path: "/speech/courses/{course}/lessons/{lesson}/steps/{step}",
      summary: "Reads aloud what a step of a lesson shows",
      needsSignIn: true,
      parameters: [
        course, lesson, step,
        .query("hints", .whole(most: 100), "How many hints the learner has asked for."),
      ],
      reply: spoken,
      problems: [.closed, .lessonNotYet],
      handle: { call in
        let speech = try await call.engine.speech(
          try call.signedIn(),
          of: try call.step(),
          hints: call.queryNumber("hints", usually: 0),
          in: call.language()
        )
        return Reply(speech.media, speech.digest)
      }
    ),
    Operation(
      id: "speakQuestion",
      method: .get,
      path: "/speech/attempts/{attempt}/questions/{position}",
      summary: "Reads aloud a question that was asked in an attempt",
      needsSignIn: true,
      parameters: [
        attempt, .path("position", .whole(least: 1, most: 1_000), "The question on the paper."),
      ],
      reply: spoken,
      handle: { call in
        let speech = try await call.engine.speech(
          try call.signedIn(),
          of: try call.pathNumber("position"),
          in: try call.attempt()
        )
        return Reply(speech.media, speech.digest)
      }
    ),
    Operation(
      id: "speakConsent",
      method: .get,
      path: "/speech/consents/{purpose}",
      summary: "Reads aloud a text that people consent to",
      needsSignIn: true,
      parameters: [.path("purpose", .named("Purpose"), "What is consented to.")],
      body: nil,
      reply: spoken,
      problems: [],
      handle: { call in
        let speech = try await call.engine.speech(
          try call.signedIn(),
          of: try call.purpose(),
          in: call.language()
        )
        return Reply(speech.media, speech.digest)
      }
    ),
  ]

  static let spoken = ReplyDescription(
    .ok,
    .media,
    "The recorded voice, or the machine's; nothing is here where neither is.",
    hasETag: true,
    isLasting: false
  )
}
