import CourseCore
import CourseEngine

/// Finds courses, lessons and tests by some letters, or lists them all, and jumps there.
@MainActor struct SearchFlow {
  let stage: any Stage
  let visit: Visit

  private var words: Words { stage.words }

  private enum Place {
    case course(CourseID)
    case lesson(LessonReference)
    case test(AssessmentID)
  }

  private typealias Entry = (title: String, detail: String?, place: Place)

  func run(_ letter: Unicode.Scalar) async throws {
    let all = try await entries()
    if letter == "l" { return try await choose(all, title: words.learn.everything) }
    var ask = LineDialogue(
      title: words.learn.search,
      body: [Paragraph(words.learn.searchText)],
      label: words.learn.searchLabel
    )
    guard case .line(let line) = try stage.play(&ask) else { return }
    let query = SearchKey(line)
    let found = all.compactMap { entry in
      query.rank(in: SearchKey(entry.title)).map { (rank: $0, entry: entry) }
    }
    guard !found.isEmpty else {
      return try stage.tell(words.learn.nothingFound(line), title: words.learn.search)
    }
    let best = found.enumerated().sorted { left, right in
      (right.element.rank, left.offset) < (left.element.rank, right.offset)
    }
    try await choose(best.map(\.element.entry), title: words.learn.search)
  }

  private func entries() async throws -> [Entry] {
    var entries: [Entry] = []
    let engine = visit.engine
    for course in try await engine.courses(visit.token, in: visit.language).elements {
      entries.append((course.title, nil, .course(course.id)))
      let view = try await engine.course(visit.token, course.id, in: visit.language)
      entries += view.lessons.map { lesson in
        ((lesson.isFinished ? "✓ " : "") + lesson.title, course.title, .lesson(lesson.reference))
      }
    }
    let tests = try await engine.assessments(visit.token, in: visit.language).elements
    return entries + tests.map { ($0.title, words.learn.tests, .test($0.id)) }
  }

  private func choose(_ entries: [Entry], title: String) async throws {
    var menu = MenuDialogue(
      title: title,
      items: entries.map { .init($0.title, detail: $0.detail) },
      back: words.goBack
    )
    guard case .item(let place) = try stage.play(&menu) else { return }
    switch entries[place].place {
    case .course(let course): try await CourseFlow(stage: stage, visit: visit).open(course)
    case .lesson(let lesson): try await LessonFlow(stage: stage, visit: visit).run(lesson)
    case .test(let test): try await TestFlow(stage: stage, visit: visit).open(test)
    }
  }
}
