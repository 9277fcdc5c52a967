package import CourseCore

/// Why a use case did nothing; each shell says it in its own words.
package enum EngineError: Error, Hashable, Sendable {
  /// There is no sign-in with this token, or it has ended.
  case notSignedIn

  /// Card and PIN do not go together; the text never says which is wrong.
  case wrongCardOrPIN

  /// Staff name and passphrase do not go together; the text never says which is wrong.
  case wrongLogin

  /// The sign-in was made with a PIN; what the staff does needs the passphrase.
  case passphraseNeeded

  /// None of the person's roles has the right, or the matter is another settlement's.
  case notAllowed(Right)

  /// Something that was typed cannot be taken: every field with what is wrong with it.
  case refused([Refused])

  /// Nothing was printed.
  case print(PrintError)

  /// Too many others wait for something to be read aloud.
  case speakerBusy

  /// No kiosk is invited with this code.
  case wrongCode

  /// Too many wrong tries on this card; the next may be made after a wait.
  case slowDown(Span)

  /// Too many people are signed in at once.
  case tooManySessions

  case notFound(Thing, id: String)

  /// The thing stays closed until all of these hold.
  case closed(Thing, id: String, until: [Condition])

  /// The lessons before this one come first.
  case lessonNotYet(LessonReference, after: LessonID)

  /// The step is a question that has not been answered right yet.
  case stepNotDone(StepID)

  /// An answer was sent for a try that is not the next one.
  case wrongTry(expected: Int)
  case response(ResponseError)

  /// The assessment may be tried again after a wait.
  case waitBetweenAttempts(Span)
  case attemptLimitReached(Int)
  case attemptEnded(AttemptID)

  /// The attempt began at another station and goes on only there.
  case attemptElsewhere(AttemptID)

  /// Another screen holds the attempt; taking over is offered.
  case attemptHeldElsewhere(AttemptID)

  /// The attempt was taken over since this screen last saw it.
  case takenOver(AttemptID)
  case sitting(SittingError)

  /// A result or review was asked for while the attempt is open.
  case attemptOpen(AttemptID)

  /// The rules of the attempt do not allow its answers to be reviewed.
  case reviewNotAllowed(AttemptID)

  /// The same key came with another request.
  case keyReused

  /// Too little space is left to begin anything new; what is under way goes on.
  case diskNearlyFull

  /// The register lies at another machine, which people call so; only there are numbers given.
  case registerElsewhere(String)

  /// No register was opened yet.
  case registerNotOpen

  /// Nothing was signed.
  case issuingKey(IssuingKeyError)

  /// Something that a user can ask for by name.
  package enum Thing: String, Hashable, Sendable {
    case course, lesson, step, assessment, attempt, programme, question, media
    case person, settlement, task, household, session, card
    case kiosk, speech, openClass, paper, request
  }
}
