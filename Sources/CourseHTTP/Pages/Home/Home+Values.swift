import CourseCore
import CourseEngine

extension PageCall {
  /// The page of a list of courses that is asked for, with how far the learner has come in each.
  func list(_ courses: [CourseSummary]) -> Values {
    let part = Part(of: courses, at: query.number("page") ?? 1)
    return part.links(path, words).adding(["courses": part.items.map(values(of:))])
  }

  private func values(of course: CourseSummary) -> Values {
    let isOpen = course.closedUntil.isEmpty
    return [
      "path": Path.course(course.id), "title": course.title, "isDone": course.isCompleted,
      "finished": course.finishedLessons, "count": course.lessonCount,
      "detail": isOpen
        ? words.doneOf(course.finishedLessons, course.lessonCount) + " · "
          + words.minutes(course.minutes)
        : words.notYetOpen(titles.conditions(course.closedUntil)),
    ]
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

  init(of all: [Item], at number: Int) {
    count = max(1, (all.count + Self.size - 1) / Self.size)
    self.number = min(max(1, number), count)
    items = Array(all.dropFirst((self.number - 1) * Self.size).prefix(Self.size))
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
