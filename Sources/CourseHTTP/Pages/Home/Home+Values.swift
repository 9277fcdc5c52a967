import CourseCore
import CourseEngine

extension PageCall {
  /// The page of a list of courses that is asked for, with how far the learner has come in each.
  func list(_ courses: Extract<CourseSummary>) -> Values {
    let part = Part(courses)
    let words = words
    return part.links(path, words)
      .adding(["courses": part.items.map { values(of: $0, words) }])
  }

  private func values(of course: CourseSummary, _ words: PageWords) -> Values {
    [
      "path": Path.course(course.id), "title": course.title, "isDone": course.isCompleted,
      "finished": course.finishedLessons, "count": course.lessonCount,
      "detail": detail(of: course, words),
    ]
  }

  private func detail(of course: CourseSummary, _ words: PageWords) -> String? {
    if course.isCompleted { return nil }
    guard course.closedUntil.isEmpty else {
      return words.notYetOpen(titles.conditions(course.closedUntil))
    }
    let lessons = words.doneOf(course.finishedLessons, course.lessonCount)
    return "\(lessons) · \(words.minutes(course.minutes))"
  }

  /// The page of a list that is asked for.
  var stretch: Stretch {
    Stretch(page: query.number("page") ?? 1, of: Part<Never>.size, staysWithin: true)
  }

  var titles: Titles { Titles(engine.content, language, words) }

  /// What is advised to the learner, the placements that shorten it, and what it leads to.
  func values(of progress: ProgressView) -> Values {
    [
      "placements": progress.placements.map { test in
        ["path": Path.test(test.id), "title": words.findStart(test.title)] as Values
      },
      "stops": progress.way.map { stop in
        [
          "path": Path.course(stop.course.id), "title": stop.course.title,
          "isDone": stop.isCompleted,
          "detail": stop.maySkip ? words.maySkip : stop.isOptional ? words.optional : nil,
        ] as Values
      },
      "programmes": progress.programmes.map(values(of:)),
      "isEmpty": progress.placements.isEmpty && progress.way.isEmpty,
    ]
  }

  private func values(of programme: ProgrammeView) -> Values {
    [
      "title": programme.programme.title, "isDone": programme.isCompleted,
      "provisional": programme.isProvisional ? words.provisional : nil,
      "from": programme.startsOn.map { words.judgedFrom($0.written) },
      "missing": programme.isCompleted ? [] : programme.missing.map(titles.condition),
    ]
  }
}

/// A part of a list that fits one page.
struct Part<Item> {
  static var size: Int { 20 }

  let items: [Item]
  private let number: Int
  private let count: Int

  /// A part that was worked out by itself.
  init(_ extract: Extract<Item>) {
    items = extract.elements
    number = extract.start / Self.size + 1
    count = max(1, (extract.total + Self.size - 1) / Self.size)
  }

  init(of all: [Item], at number: Int) {
    self.init(Extract(Stretch(page: number, of: Self.size, staysWithin: true), of: all) { $0 })
  }

  /// The way to the parts before and after.
  func links(_ path: String, _ words: PageWords) -> Values {
    let start = path + (path.contains("?") ? "&" : "?")
    return [
      "before": number > 1 ? "\(start)page=\(number - 1)" : nil,
      "after": number < count ? "\(start)page=\(number + 1)" : nil,
      "parts": count > 1 ? words.partOf(number, count) : nil,
    ]
  }
}
