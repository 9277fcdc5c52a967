import CourseCore
import CourseEngine

/// The courses on offer, and what each holds.
@MainActor struct CourseFlow {
  let stage: any Stage
  let visit: Visit

  private var words: Words { stage.words }

  private var engine: Engine { visit.engine }

  func list() async throws {
    var chosen = 0
    while true {
      let courses = try await engine.courses(visit.token, in: visit.language).elements
      var menu = MenuDialogue(
        title: words.learn.courses,
        items: courses.map { .init($0.title, detail: detail($0)) },
        back: words.goBack,
        letters: stage.searchLetters,
        chosen: chosen
      )
      switch try stage.play(&menu) {
      case .item(let place):
        chosen = place
        try await stage.excused(engine) { try await open(courses[place].id) }
      case .letter(let letter): try await SearchFlow(stage: stage, visit: visit).run(letter)
      case .back: return
      }
    }
  }

  private func detail(_ course: CourseSummary) -> String {
    if course.isCompleted { return words.learn.completed }
    guard course.closedUntil.isEmpty else {
      let titles = Titles(engine.content, visit.language)
      return words.learn.notYetOpen(titles.conditions(course.closedUntil, words.learn))
    }
    return words.learn.doneOf(course.finishedLessons, course.lessonCount) + " · "
      + words.learn.minutes(course.minutes)
  }

  /// A course: its lessons, its tasks and its tests in one list.
  func open(_ id: CourseID) async throws {
    var isFirst = true
    while true {
      let course = try await engine.course(visit.token, id, in: visit.language)
      let parts = parts(of: course)
      var menu = MenuDialogue(
        title: course.summary.title,
        intro: intro(course),
        items: parts.map(\.item),
        back: words.goBack,
        letters: stage.searchLetters,
        chosen: course.lessons.firstIndex { !$0.isFinished } ?? 0,
        beginsAtTop: isFirst
      )
      isFirst = false
      switch try stage.play(&menu) {
      case .item(let place):
        try await stage.excused(engine) { try await go(to: parts[place].part) }
      case .letter(let letter): try await SearchFlow(stage: stage, visit: visit).run(letter)
      case .back: return
      }
    }
  }

  private enum Part {
    case lesson(LessonReference)
    case task(TaskReference, String)
    case test(AssessmentID)
  }

  private func intro(_ course: CourseView) -> [Paragraph] {
    var intro = course.summary.summary.map { Markdown($0).paragraphs() } ?? []
    if !course.after.isEmpty {
      let titles = course.after.map(\.title).joined(separator: ", ")
      intro.append(Paragraph(words.learn.betterAfter(titles)))
    }
    if course.summary.isCompleted { intro.append(Paragraph(words.learn.completed, .bold)) }
    return intro
  }

  private func parts(of course: CourseView) -> [(item: MenuDialogue.Item, part: Part)] {
    let titles = Titles(engine.content, visit.language)
    let lessons = course.lessons.map { lesson in
      let title = (lesson.isFinished ? "✓ " : "") + lesson.title
      let detail = lesson.opensAfter.map { first in
        words.learn.opensAfter(
          titles.lesson(LessonReference(course: course.summary.id, lesson: first))
        )
      }
      return (item: MenuDialogue.Item(title, detail: detail), part: Part.lesson(lesson.reference))
    }
    let tasks = course.tasks.map { task in
      let reference = TaskReference(course: course.summary.id, task: task.id)
      return (
        item: MenuDialogue.Item(words.learn.taskWithTutor(task.title), detail: detail(task.best)),
        part: Part.task(reference, task.title)
      )
    }
    let tests = course.assessments.map { test in
      (
        item: MenuDialogue.Item((test.isPassed ? "✓ " : "") + test.title),
        part: Part.test(test.id)
      )
    }
    return lessons + tests + tasks
  }

  private func detail(_ level: TaskLevel?) -> String {
    switch level {
    case .independent: words.learn.taskAlone
    case .guided: words.learn.taskWithGuidance
    case .notYet, nil: words.learn.taskNotSeen
    }
  }

  private func go(to part: Part) async throws {
    switch part {
    case .lesson(let lesson): try await LessonFlow(stage: stage, visit: visit).run(lesson)
    case .task(let task, let title): try await tell(task, title: title)
    case .test(let test): try await TestFlow(stage: stage, visit: visit).open(test)
    }
  }

  /// Tells that a task is done with a tutor; how to prepare it is said to tutors.
  func tell(_ task: TaskReference, title: String) async throws {
    let course = try await engine.course(visit.token, task.course, in: visit.language)
    try stage.tell(
      [Paragraph(title, .bold), .blank, Paragraph(words.learn.taskText)],
      title: course.summary.title
    )
  }

  /// The tests and placements on offer.
  func listTests() async throws {
    while true {
      let tests = try await engine.assessments(visit.token, in: visit.language).elements
      var menu = MenuDialogue(
        title: words.learn.tests,
        items: tests.map { .init($0.title, detail: detail($0)) },
        back: words.goBack
      )
      guard case .item(let place) = try stage.play(&menu) else { return }
      try await stage.excused(engine) {
        try await TestFlow(stage: stage, visit: visit).open(tests[place].id)
      }
    }
  }

  private func detail(_ test: AssessmentSummary) -> String? {
    if test.open != nil { return words.learn.open }
    if test.isPassed { return words.learn.passed }
    return test.isPlacement ? words.learn.placement : nil
  }
}
