import CourseCore
import CourseEngine

extension Pages {
  static let courseRoutes: [PageRoute] = [
    .get("/courses/{course}") { call in
      let course = try await call.engine.course(
        try call.signedIn(),
        try call.course(),
        in: call.language
      )
      return call.page(
        .course,
        course.summary.title,
        back: BackLink("/courses", call.words.courses),
        call.values(of: course)
      )
    }
  ]
}

extension PageCall {
  fileprivate func values(of course: CourseView) -> Values {
    let isOpen = course.summary.closedUntil.isEmpty
    return [
      "summary": course.summary.summary.map { Markdown($0).html(in: course.summary.id) },
      "after": course.after.isEmpty
        ? nil : words.betterAfter(course.after.map(\.title).joined(separator: ", ")),
      "isDone": course.summary.isCompleted,
      "closed": isOpen ? nil : words.notYetOpen(titles.conditions(course.summary.closedUntil)),
      "finished": course.summary.finishedLessons, "count": course.summary.lessonCount,
      "progress": words.doneOf(course.summary.finishedLessons, course.summary.lessonCount),
      "lessons": course.lessons.map { values(of: $0, isOpen: isOpen) },
      "hasTests": !course.assessments.isEmpty, "hasTasks": !course.tasks.isEmpty,
      "tests": course.assessments.map(values(of:)),
      "tasks": course.tasks.map { task in
        ["title": task.title, "detail": text(of: task.best), "isDone": task.best == .independent]
          as Values
      },
    ]
  }

  private func values(of lesson: LessonSummary, isOpen: Bool) -> Values {
    let first = lesson.opensAfter.map {
      LessonReference(course: lesson.reference.course, lesson: $0)
    }
    return [
      "path": isOpen && first == nil ? Path.lesson(lesson.reference) : nil,
      "title": lesson.title, "isDone": lesson.isFinished,
      "detail": first.map { words.opensAfter(titles.lesson($0)) }
        ?? (lesson.isFinished
          ? words.done : words.stepsOf(lesson.finishedSteps, lesson.stepCount))
        ,
    ]
  }

  /// A test in a list.
  func values(of test: AssessmentSummary) -> Values {
    [
      "path": Path.test(test.id), "title": test.title, "isDone": test.isPassed,
      "detail": test.open != nil
        ? words.underWay : test.isPassed ? words.passed : test.isPlacement ? words.placement : nil,
    ]
  }

  private func text(of level: TaskLevel?) -> String {
    switch level {
    case .independent: words.taskAlone
    case .guided: words.taskGuided
    case .notYet, nil: words.taskNotSeen
    }
  }
}
