import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  /// What a learner can hear after answering.
  static let explainedSpeechOperations: [Operation] = [
    Operation(
      id: "speakPracticeAnswer",
      method: .get,
      path: "/speech/courses/{course}/lessons/{lesson}/steps/{step}/answer",
      summary: "Reads aloud what was said to the latest answer at a step",
      needsSignIn: true,
      parameters: [course, lesson, step],
      reply: spoken,
      problems: [.closed, .lessonNotYet],
      handle: { call in
        let speech = try await call.engine.speech(
          try call.signedIn(),
          ofAnswerAt: try call.step(),
          in: call.language()
        )
        return Reply(speech.media, speech.digest)
      }
    ),
    Operation(
      id: "speakAnswer",
      method: .get,
      path: "/speech/attempts/{attempt}/answers/{position}",
      summary: "Reads aloud what was said to an answer of an attempt",
      needsSignIn: true,
      parameters: [
        attempt, .path("position", .whole(least: 1, most: 1_000), "The question on the paper."),
      ],
      reply: spoken,
      handle: { call in
        let speech = try await call.engine.speech(
          try call.signedIn(),
          ofAnswerAt: try call.pathNumber("position"),
          in: try call.attempt()
        )
        return Reply(speech.media, speech.digest)
      }
    ),
    Operation(
      id: "speakResult",
      method: .get,
      path: "/speech/attempts/{attempt}/result",
      summary: "Reads aloud what an ended attempt came to",
      needsSignIn: true,
      parameters: [attempt],
      reply: spoken,
      problems: [.attemptOpen],
      handle: { call in
        let speech = try await call.engine.speech(
          try call.signedIn(),
          ofResult: try call.attempt(),
          in: call.language()
        )
        return Reply(speech.media, speech.digest)
      }
    ),
  ]
}
