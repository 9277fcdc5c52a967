import CourseCore
package import CourseEngine

extension Words {
  /// Says why a use case did nothing, and what to do.
  func told(_ error: EngineError, titles: Titles) -> String {
    switch error {
    case .notSignedIn: learn.signedOut
    case .wrongCardOrPIN: learn.wrongCardOrPIN
    case .slowDown(let span): learn.slowDown(length(span))
    case .tooManySessions: learn.tooMany
    case .notFound: learn.notThere
    case .closed(_, _, let until): learn.notYetOpen(titles.conditions(until, learn))
    case .lessonNotYet(let lesson, let first):
      learn.opensAfter(titles.lesson(LessonReference(course: lesson.course, lesson: first)))
    case .response(let error), .sitting(.response(let error)): refusal(error)
    case .waitBetweenAttempts(let span): learn.wait(length(span))
    case .attemptLimitReached(let limit): learn.limitReached(limit)
    case .attemptElsewhere: learn.elsewhere
    case .attemptHeldElsewhere: learn.heldElsewhere
    case .takenOver: learn.takenOver
    case .reviewNotAllowed: learn.noReview
    case .diskNearlyFull: learn.diskFull
    default: learn.cannot
    }
  }

  /// Says why the data directory could not be used.
  package func told(_ error: StoreError) -> String {
    switch error {
    case .busy: learn.busy
    case .diskFull: learn.diskFull
    case .readOnly: learn.readOnly
    default: learn.damaged
    }
  }

  /// A time to wait, rounded up to what people count in.
  func length(_ span: Span) -> String {
    let seconds = Int((span.milliseconds + 999) / 1_000)
    if seconds < 90 { return learn.seconds(max(1, seconds)) }
    let minutes = (seconds + 59) / 60
    return minutes < 120 ? minuteCount(minutes) : learn.hours((minutes + 59) / 60)
  }
}
