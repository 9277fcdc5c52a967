import CourseCore
import HTTPTypes

/// What went wrong with a request, as RFC 9457 has it said.
struct Problem: Error, Hashable, Sendable {
  let kind: ProblemKind

  /// Further members, such as the seconds to wait.
  let members: JSONObject

  /// What exactly is wrong, where the kind alone does not say.
  let detail: ProblemDetail?

  init(_ kind: ProblemKind, detail: ProblemDetail? = nil, _ members: JSONObject = [:]) {
    self.kind = kind
    self.members = members
    self.detail = detail
  }
}

/// The kinds of problems; their names are part of the API and never change.
enum ProblemKind: String, Hashable, Sendable, CaseIterable {
  case notSignedIn = "not-signed-in"
  case wrongCardOrPIN = "wrong-card-or-pin"
  case wrongLogin = "wrong-login"
  case passphraseNeeded = "passphrase-needed"
  case notAllowed = "not-allowed"
  case refused
  case wrongCode = "wrong-code"
  case letterMissing = "letter-missing"
  case cannotPrint = "cannot-print"
  case slowDown = "slow-down"
  case tooManySessions = "too-many-sessions"
  case notFound = "not-found"
  case methodNotAllowed = "method-not-allowed"
  case badRequest = "bad-request"
  case unsupportedMediaType = "unsupported-media-type"
  case notAcceptable = "not-acceptable"
  case bodyTooLarge = "body-too-large"
  case rangeNotSatisfiable = "range-not-satisfiable"
  case tooManyRequests = "too-many-requests"
  case secureOnly = "secure-only"
  case closed
  case lessonNotYet = "lesson-not-yet"
  case stepNotDone = "step-not-done"
  case wrongTry = "wrong-try"
  case answerRefused = "answer-refused"
  case answerKept = "answer-kept"
  case waitBetweenAttempts = "wait-between-attempts"
  case attemptLimitReached = "attempt-limit-reached"
  case attemptEnded = "attempt-ended"
  case attemptElsewhere = "attempt-elsewhere"
  case attemptHeldElsewhere = "attempt-held-elsewhere"
  case takenOver = "taken-over"
  case attemptOpen = "attempt-open"
  case notAllowedNow = "not-allowed-now"
  case reviewNotAllowed = "review-not-allowed"
  case registerElsewhere = "register-elsewhere"
  case registerNotOpen = "register-not-open"
  case cannotSign = "cannot-sign"
  case keyReused = "key-reused"
  case diskNearlyFull = "disk-nearly-full"
  case diskFull = "disk-full"
  case busy
  case internalError = "internal-error"

  var status: HTTPResponse.Status {
    switch self {
    case .notSignedIn, .wrongCardOrPIN, .wrongLogin: .unauthorized
    case .wrongCode, .secureOnly, .closed, .lessonNotYet, .reviewNotAllowed, .passphraseNeeded,
      .notAllowed:
      .forbidden
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .notAcceptable: .notAcceptable
    case .stepNotDone, .wrongTry, .answerKept, .waitBetweenAttempts, .attemptLimitReached,
      .attemptEnded, .attemptElsewhere, .attemptHeldElsewhere, .takenOver, .attemptOpen,
      .notAllowedNow, .registerElsewhere, .registerNotOpen, .cannotSign:
      .conflict
    case .bodyTooLarge: .contentTooLarge
    case .rangeNotSatisfiable: .rangeNotSatisfiable
    case .unsupportedMediaType: .unsupportedMediaType
    case .badRequest: .badRequest
    case .answerRefused, .keyReused, .refused, .letterMissing: .unprocessableContent
    case .slowDown, .tooManyRequests: .tooManyRequests
    case .tooManySessions, .busy, .cannotPrint: .serviceUnavailable
    case .diskNearlyFull, .diskFull: .init(code: 507, reasonPhrase: "Insufficient Storage")
    case .internalError: .internalServerError
    }
  }

  /// The stable name of the kind, which is not an address that anything is fetched from.
  var type: String { "urn:hocvu:problem:" + rawValue }
}
