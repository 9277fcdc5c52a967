import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  /// What a learner can hear: what is on the screen, and nothing that a client makes up.
  static let speechOperations: [Operation] = [
    speaking(
      "speakStep",
      "/speech/courses/{course}/lessons/{lesson}/steps/{step}",
      "Reads aloud what a step of a lesson shows",
      [
        course, lesson, step,
        .query("hints", .whole(most: 100), "How many hints the learner has asked for."),
      ],
      problems: [.closed, .lessonNotYet]
    ) { call in
      try await call.engine.speech(
        try call.signedIn(),
        of: try call.step(),
        hints: call.queryNumber("hints", usually: 0),
        in: call.language()
      )
    },
    speaking(
      "speakQuestion",
      "/speech/attempts/{attempt}/questions/{position}",
      "Reads aloud a question that was asked in an attempt",
      [
        attempt, .path("position", .whole(least: 1, most: 1_000), "The question on the paper."),
      ]
    ) { call in
      try await call.engine.speech(
        try call.signedIn(),
        of: try call.pathNumber("position"),
        in: try call.attempt()
      )
    },
    speaking(
      "speakConsent",
      "/speech/consents/{purpose}",
      "Reads aloud a text that people consent to",
      [.path("purpose", .named("Purpose"), "What is consented to.")]
    ) { call in
      try await call.engine.speech(
        try call.signedIn(),
        of: try call.purpose(),
        in: call.language()
      )
    },
  ]

  /// An operation that reads something aloud to whoever is signed in.
  static func speaking(
    _ id: String,
    _ path: String,
    _ summary: String,
    _ parameters: [Parameter],
    problems: [ProblemKind] = [],
    _ speech: @escaping @Sendable (Call) async throws -> Speech
  ) -> Operation {
    Operation(
      id: id,
      method: .get,
      path: path,
      summary: summary,
      needsSignIn: true,
      parameters: parameters,
      reply: spoken,
      problems: problems,
      handle: { call in
        let speech = try await speech(call)
        return Reply(speech.media, speech.digest)
      }
    )
  }

  static let spoken = ReplyDescription(
    .ok,
    .media,
    "The recorded voice, or the machine's; nothing is here where neither is.",
    hasETag: true,
    isLasting: false
  )
}
