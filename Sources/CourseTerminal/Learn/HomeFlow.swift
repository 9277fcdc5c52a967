import CourseCore
import CourseEngine

/// The page a signed-in learner always comes back to.
@MainActor struct HomeFlow {
  let stage: any Stage
  let visit: Visit

  private var words: Words { stage.words }

  private var engine: Engine { visit.engine }

  /// What can be chosen on the page.
  private enum Choice {
    case next(NextView)
    case courses, tests, way, results, handOver
  }

  /// Stays until the learner is done.
  ///
  /// - Throws: `EngineError.notSignedIn` when the sign-in has ended; `Interruption`.
  func run() async throws {
    while true {
      let next = try await engine.next(visit.token, in: visit.language)
      let choices = choices(next)
      var menu = MenuDialogue(
        title: words.learn.home,
        progress: visit.name ?? words.learn.guest,
        intro: [Paragraph(greeting, .bold)],
        items: choices.map(\.item),
        back: nil,
        letters: stage.searchLetters
      )
      switch try stage.play(&menu) {
      case .item(let place):
        if case .handOver = choices[place].choice { return try farewell() }
        try await stage.excused(engine) { try await go(choices[place].choice) }
      case .letter(let letter):
        try await stage.excused(engine) {
          try await SearchFlow(stage: stage, visit: visit).run(letter)
        }
      case .back: break
      }
    }
  }

  private var greeting: String { visit.name.map(words.learn.hello) ?? words.learn.guestText }

  private func choices(_ next: NextView) -> [(item: MenuDialogue.Item, choice: Choice)] {
    [
      (.init(title(next)), .next(next)),
      (.init(words.learn.courses), .courses),
      (.init(words.learn.tests), .tests),
      (.init(words.learn.way), .way),
      (.init(words.learn.results), .results),
      (.init(words.learn.handOver), .handOver),
    ]
  }

  private func title(_ next: NextView) -> String {
    switch next {
    case .step(_, let lesson): words.learn.goOnWith(lesson)
    case .attempt(_, let test), .assessment(let test): words.learn.goOnWith(test.title)
    case .task(_, let title): words.learn.taskWithTutor(title)
    case .course(let course): words.learn.goOnWith(course.title)
    case .nothing: words.learn.allDone
    }
  }

  private func go(_ choice: Choice) async throws {
    let tests = TestFlow(stage: stage, visit: visit)
    let courses = CourseFlow(stage: stage, visit: visit)
    switch choice {
    case .next(.step(let place, _)):
      try await LessonFlow(stage: stage, visit: visit).run(place.lesson, from: place.step)
    case .next(.attempt(let attempt, _)): try await tests.resume(attempt)
    case .next(.assessment(let test)): try await tests.open(test.id)
    case .next(.task(let task, let title)): try await courses.tell(task, title: title)
    case .next(.course(let course)): try await courses.open(course.id)
    case .next(.nothing), .courses: try await courses.list()
    case .tests: try await courses.listTests()
    case .way: try await WayFlow(stage: stage, visit: visit).run()
    case .results: try await ResultsFlow(stage: stage, visit: visit).run()
    case .handOver: break
    }
  }

  private func farewell() throws {
    guard visit.name != nil else { return }
    try stage.tell(words.learn.goodbye, title: words.learn.home)
  }
}

extension Stage {
  /// The letters that search and list from any menu.
  var searchLetters: [(letter: Unicode.Scalar, meaning: String)] {
    [("/", words.keySearch), ("l", words.keyList)]
  }

  /// Does something; where that cannot be done, says why and goes on.
  func excused(_ engine: Engine, _ body: () async throws -> Void) async throws {
    do { try await body() } catch EngineError.notSignedIn {
      throw EngineError.notSignedIn
    } catch let error as EngineError {
      let titles = Titles(engine.content, words.language)
      try tell(words.told(error, titles: titles), title: words.learn.sorry)
    } catch let error as StoreError { try tell(words.told(error), title: words.learn.sorry) }
  }
}
