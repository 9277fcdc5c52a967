import CourseCore
import CourseEngine
import HTTPTypes

extension PageCall {
  /// What is said where something could not be done, and what to do next.
  func page(about error: any Error) -> PageReply {
    if error is ForeignForm {
      return page(.trouble, words.sorry, status: .forbidden, ["text": words.foreignForm])
    }
    let problem = Problem(of: error)
    if problem.kind == .notSignedIn, token == nil, OpenPath.isOfCourse(path) {
      return .see("/?to=\(path)")
    }
    if problem.kind == .notSignedIn {
      return PageReply.see("\(signInPath)?note=signed-out").setting(.session, to: nil)
    }
    if problem.kind == .passphraseNeeded { return .see("/staff/sign-in") }
    if case EngineError.attemptHeldElsewhere(let attempt) = error { return held(attempt) }
    if case EngineError.takenOver(let attempt) = error { return held(attempt) }
    return page(
      .trouble,
      words.sorry,
      status: problem.kind.status,
      ["text": text(of: problem, error)]
    )
  }

  /// Where whoever asked for this page signs in.
  private var signInPath: String { path.hasPrefix("/staff") ? "/staff/sign-in" : "/" }

  private func text(of problem: Problem, _ error: any Error) -> String {
    let titles = Titles(engine.content, language, words)
    switch error {
    case EngineError.closed(_, _, let until): return words.notYetOpen(titles.conditions(until))
    case EngineError.lessonNotYet(let lesson, let first):
      let before = LessonReference(course: lesson.course, lesson: first)
      return words.opensAfter(titles.lesson(before))
    case EngineError.registerElsewhere(let machine): return RegisterWords.of(language).at(machine)
    case EngineError.issuingKey(let why): return IssuingKeyWords.text(why, in: language)
    case EngineError.refused(let refused):
      return refused.map { RefusalWords.text($0.refusal, in: language) }.joined(separator: " ")
    case EngineError.waitBetweenAttempts(let span): return words.waitFor(words.length(span))
    default: return words.problem(problem.kind)
    }
  }

  /// Another screen holds the attempt: it may be taken over.
  private func held(_ attempt: AttemptID) -> PageReply {
    page(
      .held,
      words.heldTitle,
      status: .conflict,
      ["action": "/attempts/\(attempt)/take-over"]
    )
  }
}
