import CourseCore
import CourseEngine

extension Pages {
  static let homeRoutes: [PageRoute] = [
    .get("/courses") { call in
      let courses = try await call.engine.courses(
        try call.signedIn(),
        in: call.language,
        call.stretch
      )
      return call.page(.courses, call.words.courses, back: call.toHome, call.list(courses))
    },
    .get("/way") { call in
      let progress = try await call.engine.progress(
        try call.signedIn(),
        in: call.language,
        courses: .none
      )
      return call.page(.way, call.words.way, back: call.toHome, call.values(of: progress))
    },
  ]
}

extension PageCall {
  var toHome: BackLink { BackLink("/", words.home) }

  /// The page that a learner always comes back to.
  func home() async throws -> PageReply {
    let next = try await engine.next(try signedIn(), in: language)
    let (path, text) = target(of: next)
    let title = learner.map { words.hello($0.callName ?? $0.fullName) } ?? words.helloGuest
    return page(
      .home,
      title,
      ["next": ["path": path, "text": text] as Values, "namesSomebody": learner != nil]
    )
  }

  private func target(of next: NextView) -> (path: String, text: String) {
    switch next {
    case .step(let place, let lesson): (Path.step(place), words.goOnWith(lesson))
    case .attempt(let attempt, let test): (Path.attempt(attempt), words.goOnWith(test.title))
    case .assessment(let test): (Path.test(test.id), words.goOnWith(test.title))
    case .task(let task, let title): (Path.course(task.course), words.withTutor(title))
    case .course(let course): (Path.course(course.id), words.goOnWith(course.title))
    case .nothing: ("/courses", words.allDone)
    }
  }
}

/// The addresses of pages: none of them names a person.
enum Path {
  static func course(_ id: CourseID) -> String { "/courses/\(id)" }

  static func lesson(_ lesson: LessonReference) -> String {
    "/courses/\(lesson.course)/lessons/\(lesson.lesson)"
  }

  static func step(_ place: StepPlace) -> String { "\(lesson(place.lesson))/steps/\(place.step)" }

  static func attempt(_ id: AttemptID) -> String { "/attempts/\(id)" }

  /// The explanations of answers, one page after the other, and then what comes next.
  static func explanations(_ positions: some Collection<Int>, of attempt: AttemptID) -> String {
    guard let first = positions.first else { return Self.attempt(attempt) }
    let rest = positions.dropFirst().map { "\($0)" }.joined(separator: ".")
    return "\(Self.attempt(attempt))/answers/\(first)" + (rest.isEmpty ? "" : "?then=\(rest)")
  }

  static func test(_ id: AssessmentID) -> String { "/tests/\(id)" }

  static func media(_ file: MediaFile) -> String { "\(API.root)/media/\(file.digest)" }
}
