import CourseCore

extension ProblemTexts {
  static let english = ProblemTexts(title: englishTitle, detail: englishDetail)

  private static func englishTitle(_ kind: ProblemKind) -> String {
    switch kind {
    case .notSignedIn: "Not signed in, or the sign-in has ended. Please sign in again."
    case .wrongCardOrPIN: "Card and PIN do not go together. Look at the card and try again."
    case .wrongLogin: "Login and passphrase do not go together. Look again and retype them."
    case .passphraseNeeded: "This needs the passphrase of a tutor or officer."
    case .notAllowed: "Your roles do not include this; ask who is in charge."
    case .refused: "Something cannot be taken as it is; see each place and mend it."
    case .wrongCode: "This code does not hold, or not any more; ask the officer for another."
    case .letterMissing: "The font lacks a letter, so nothing was printed; look at the text again."
    case .cannotPrint:
      "This machine cannot print yet; have its technician run “hocvu doctor”, which says what is missing."
    case .slowDown: "Too many wrong tries. Please wait a moment and try again."
    case .tooManySessions: "Too many people are signed in. Try again in a few minutes."
    case .notFound: "There is nothing here."
    case .methodNotAllowed: "This address does not take that method; see Allow."
    case .badRequest: "The request is not written right."
    case .unsupportedMediaType: "The body must be application/json."
    case .notAcceptable: "The server answers in JSON only."
    case .bodyTooLarge: "The body is longer than allowed."
    case .rangeNotSatisfiable: "The file has no such part; see Content-Range for its length."
    case .tooManyRequests: "Requests come too fast. Please slow down."
    case .secureOnly: "This is open over HTTPS only; install the centre's certificate first."
    case .closed: "This is not open yet; finish what it needs first."
    case .lessonNotYet: "Finish the lesson before this one first."
    case .stepNotDone: "This step is not done; answer it right to go on."
    case .wrongTry: "The answer is not for the try that is waiting."
    case .answerRefused: "The answer does not fit the question."
    case .answerKept: "An answer to this question is already kept."
    case .waitBetweenAttempts: "It is too early to try again; take a rest and read a little."
    case .attemptLimitReached: "No attempt is left; please see your tutor."
    case .attemptEnded: "This attempt has ended."
    case .attemptElsewhere: "This attempt began on another station and goes on only there."
    case .attemptHeldElsewhere: "The attempt is open on another screen; it can be taken over."
    case .takenOver: "The attempt was taken over by another screen."
    case .attemptOpen: "This attempt has not ended."
    case .notAllowedNow: "That cannot be done now."
    case .reviewNotAllowed: "The answers of this test are not shown."
    case .registerElsewhere: "The register of papers lies at another machine; do this there."
    case .registerNotOpen:
      "No register of papers is open yet; open it at the machine that has the key."
    case .cannotSign:
      "The key could not be opened, so nothing was signed; look at its passphrase again."
    case .keyReused: "This Idempotency-Key was used for another request."
    case .diskNearlyFull: "The disk is nearly full, so nothing new begins; tell the officer."
    case .diskFull: "The disk is full: what you just did was not kept; tell the officer."
    case .busy: "The machine is busy. Please try again at once."
    case .internalError: "The program made a mistake; what you just did was not kept."
    }
  }

  private static func englishDetail(_ detail: ProblemDetail) -> String {
    switch detail {
    case .json(let error):
      "The JSON cannot be read at byte \(error.offset): \(error.reason.rawValue)."
    case .shape(let violation):
      place(violation, whole: "The body") + ": " + english(violation.expected) + "."
    case .bodyNotTaken: "This operation takes no body."
    case .unknownParameter(let name): "There is no parameter “\(name)”."
    case .repeatedParameter(let name): "The parameter “\(name)” stands twice."
    case .refused(let refused): text(of: refused, in: .english)
    }
  }

  private static func english(_ expected: Violation.Expectation) -> String {
    switch expected {
    case .text: "a string is needed"
    case .truth: "true or false is needed"
    case .null: "null is needed"
    case .object: "an object is needed"
    case .list(let count): "a list of \(english(count)) elements is needed"
    case .characters(let count): "\(english(count)) characters are needed"
    case .pattern(let pattern): "it is to be written as \(pattern)"
    case .choice(let choices): "one of these is needed: \(choices.joined(separator: ", "))"
    case .whole(let range): "a whole number is needed, \(english(range))"
    case .member: "it is missing"
    case .nothing: "there is no such member"
    case .alternative: "it is of none of the forms allowed"
    }
  }

  private static func english(_ range: ClosedRange<some FixedWidthInteger>) -> String {
    range.upperBound == .max
      ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
  }
}
