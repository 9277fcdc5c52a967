import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  /// What a learner can hear after answering.
  static let explainedSpeechOperations: [Operation] = [
    speaking(
      "speakPracticeAnswer",
      "/speech/courses/{course}/lessons/{lesson}/steps/{step}/answer",
      "Reads aloud what was said to the latest answer at a step",
      [course, lesson, step],
      problems: [.closed, .lessonNotYet]
    ) { call in
      try await call.engine.speech(
        try call.signedIn(),
        ofAnswerAt: try call.step(),
        in: call.language()
      )
    },
    speaking(
      "speakAnswer",
      "/speech/attempts/{attempt}/answers/{position}",
      "Reads aloud what was said to an answer of an attempt",
      [
        attempt, .path("position", .whole(least: 1, most: 1_000), "The question on the paper."),
      ]
    ) { call in
      try await call.engine.speech(
        try call.signedIn(),
        ofAnswerAt: try call.pathNumber("position"),
        in: try call.attempt()
      )
    },
    speaking(
      "speakResult",
      "/speech/attempts/{attempt}/result",
      "Reads aloud what an ended attempt came to",
      [attempt],
      problems: [.attemptOpen]
    ) { call in
      try await call.engine.speech(
        try call.signedIn(),
        ofResult: try call.attempt(),
        in: call.language()
      )
    },
  ]
}
