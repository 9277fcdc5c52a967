import CourseCore
import CourseEngine

extension Pages {
  static let lessonRoutes: [PageRoute] = [
    .get("/courses/{course}/lessons/{lesson}") { call in
      let lesson = try await call.lessonView()
      return .see(Path.step(StepPlace(lesson: lesson.summary.reference, step: lesson.resume)))
    },
    .get("/courses/{course}/lessons/{lesson}/end") { call in
      call.page(atEndOf: try await call.lessonView())
    },
    .get(step) { call in
      switch try await call.stepView().content {
      case .read: call.page(of: try await call.stepView())
      case .question, .practise: try await call.practicePage()
      }
    },
    .post(step + "/finish") { call in
      let place = try call.step()
      try await call.engine.finishStep(try call.signedIn(), place)
      return .see(try await call.next(after: place))
    },
    .post(step) { call in try await call.practise() },
    .get(step + "/answer") { call in try await call.practiceExplained() },
  ]

  private static let step = "/courses/{course}/lessons/{lesson}/steps/{step}"
}

extension PageCall {
  func stepView(hints: Int = 0) async throws -> StepView {
    try await engine.step(try signedIn(), try step(), hints: hints, in: language)
  }

  fileprivate func lessonView() async throws -> LessonView {
    try await engine.lesson(try signedIn(), try lesson(), in: language)
  }

  /// Where a learner goes from a step: to the next one, at the end to the first that was left out.
  func next(after place: StepPlace) async throws -> String {
    let lesson = try await engine.lesson(try signedIn(), place.lesson, in: language)
    let steps = lesson.steps
    let rest = steps.drop { $0.id != place.step }.dropFirst()
    let open = rest.first ?? steps.first { !$0.isFinished && $0.id != place.step }
    guard let open else { return Path.lesson(place.lesson) + "/end" }
    return Path.step(StepPlace(lesson: place.lesson, step: open.id))
  }

  fileprivate func page(of step: StepView) -> PageReply {
    guard case .read(let reading) = step.content else { return .see("/") }
    return page(
      .reading,
      step.lessonTitle,
      back: back(from: step),
      progress(of: step).adding([
        "text": Markdown(reading.text).html(in: step.place.lesson.course),
        "picture": reading.picture.map(values(of:)),
        "say": voice(reading.say, for: Path.step(step.place)),
        "video": reading.video.map { Path.media($0.file) },
        "action": Path.step(step.place) + "/finish",
      ])
    )
  }

  /// How far the learner is in a lesson, which every step shows.
  func progress(of step: StepView) -> Values {
    [
      "progress": words.stepOf(step.number, step.count), "number": step.number,
      "count": step.count, "isDone": step.isFinished,
    ]
  }

  /// To the step before, else to the course.
  func back(from step: StepView) -> BackLink {
    let lesson = step.place.lesson
    guard let previous = step.previous else {
      if QuestionCourse.all.contains(lesson.course) { return toHome }
      return BackLink(Path.course(lesson.course), words.toCourse)
    }
    return BackLink(Path.step(StepPlace(lesson: lesson, step: previous)), words.previousStep)
  }

  fileprivate func page(atEndOf lesson: LessonView) -> PageReply {
    page(
      .lessonEnd,
      lesson.summary.isFinished ? words.lessonDone : words.lessonNotDone,
      back: BackLink(Path.course(lesson.course.id), words.toCourse),
      [
        "lesson": lesson.summary.title,
        "following": lesson.following.map { following in
          ["path": Path.lesson(following.id), "title": words.nextLesson(following.title)] as Values
        },
        "open": lesson.summary.isFinished
          ? nil
          : Path.step(StepPlace(lesson: lesson.summary.reference, step: lesson.resume)),
        "course": Path.course(lesson.course.id),
      ]
    )
  }

  func values(of picture: Picture) -> Values {
    ["path": Path.media(picture.file), "alt": picture.alt]
  }
}
