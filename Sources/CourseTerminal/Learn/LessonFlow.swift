import CourseCore
import CourseEngine

/// A lesson of the centre, and what comes after it.
@MainActor struct LessonFlow {
  let stage: any Stage
  let visit: Visit

  private var words: Words { stage.words }

  /// Plays a lesson from a step, or from where the learner stopped.
  func run(_ lesson: LessonReference, from first: StepID? = nil) async throws {
    let desk = LearnerLesson(lesson, of: visit)
    let steps = StepsFlow(stage: stage, desk: desk, leave: words.learn.leaveLesson)
    guard try await steps.run(from: first) else { return }
    try await end(try await desk.view())
  }

  /// The last page of a lesson: on to the next one, or back.
  private func end(_ view: LessonView) async throws {
    var menu = MenuDialogue(
      title: view.summary.title,
      intro: [
        Paragraph(view.summary.isFinished ? words.lessonDone : words.learn.cannot, .bold)
      ],
      items: (view.following.map { [.init(words.learn.nextLesson($0.title))] } ?? [])
        + [.init(words.learn.backHome)],
      back: nil
    )
    guard try stage.play(&menu) == .item(0), let following = view.following else { return }
    try await run(following.id)
  }
}
