import CourseCore
import CourseEngine

extension Problem {
  /// The problem that an engine's refusal is to a client.
  init(of error: EngineError) {
    switch error {
    case .notSignedIn: self.init(.notSignedIn)
    case .wrongCardOrPIN: self.init(.wrongCardOrPIN)
    case .wrongLogin: self.init(.wrongLogin)
    case .passphraseNeeded: self.init(.passphraseNeeded)
    case .notAllowed(let right): self.init(.notAllowed, ["right": .string(right.rawValue)])
    case .refused(let refused):
      self.init(
        .refused,
        detail: .refused(refused),
        [
          "refused": .array(
            refused.map { refused in
              ["field": .string(refused.field), "reason": .string(refused.refusal.rawValue)]
            }
          )
        ]
      )
    case .print(.letterMissing(let letter, let text, let paper)):
      var members: JSONObject = ["letter": .string(String(letter)), "text": .string(text)]
      members["paper"] = paper.map { .string($0) }
      self.init(.letterMissing, members)
    case .print(.notInstalled), .print(.failed): self.init(.cannotPrint)
    case .speakerBusy: self.init(.busy, ["retryAfter": 2])
    case .wrongCode: self.init(.wrongCode)
    case .slowDown(let wait): self.init(.slowDown, ["retryAfter": wait.wholeSeconds])
    case .tooManySessions: self.init(.tooManySessions, ["retryAfter": 60])
    case .notFound(let thing, let id):
      self.init(.notFound, ["thing": .string(thing.rawValue), "id": .string(id)])
    case .closed(let thing, let id, let until):
      self.init(
        .closed,
        [
          "thing": .string(thing.rawValue), "id": .string(id),
          "until": .array(until.map(\.message)),
        ]
      )
    case .lessonNotYet(let lesson, let first):
      self.init(
        .lessonNotYet,
        ["lesson": .string(lesson.description), "after": .string(first.rawValue)]
      )
    case .stepNotDone(let step): self.init(.stepNotDone, ["step": .string(step.rawValue)])
    case .wrongTry(let expected): self.init(.wrongTry, ["try": .integer(expected)])
    case .response(let error): self.init(of: error)
    case .waitBetweenAttempts(let wait):
      self.init(.waitBetweenAttempts, ["retryAfter": wait.wholeSeconds])
    case .attemptLimitReached(let limit):
      self.init(.attemptLimitReached, ["limit": .integer(limit)])
    case .attemptEnded(let attempt): self.init(.attemptEnded, attempt: attempt)
    case .attemptElsewhere(let attempt): self.init(.attemptElsewhere, attempt: attempt)
    case .attemptHeldElsewhere(let attempt): self.init(.attemptHeldElsewhere, attempt: attempt)
    case .takenOver(let attempt): self.init(.takenOver, attempt: attempt)
    case .sitting(let error): self.init(of: error)
    case .attemptOpen(let attempt): self.init(.attemptOpen, attempt: attempt)
    case .reviewNotAllowed(let attempt): self.init(.reviewNotAllowed, attempt: attempt)
    case .keyReused: self.init(.keyReused)
    case .diskNearlyFull: self.init(.diskNearlyFull)
    case .registerElsewhere(let machine):
      self.init(.registerElsewhere, ["machine": .string(machine)])
    case .registerNotOpen: self.init(.registerNotOpen)
    case .issuingKey(let why): self.init(.cannotSign, ["reason": .string(why.rawValue)])
    }
  }

  private init(_ kind: ProblemKind, attempt: AttemptID) {
    self.init(kind, ["attempt": attempt.json])
  }

  init(of error: ResponseError) {
    self.init(.answerRefused, ["reason": .string(error.name)])
  }

  /// The problem that trouble with the data directory is to a client.
  init(of error: StoreError) {
    switch error {
    case .busy: self.init(.busy, ["retryAfter": 1])
    case .diskFull: self.init(.diskFull)
    case .readOnly, .damaged, .tooNew: self.init(.internalError)
    }
  }
}

extension Span {
  /// Seconds rounded up, so that who waits that long has waited long enough.
  var wholeSeconds: JSONValue { .integer((milliseconds + 999) / 1_000) }
}

extension ResponseError {
  /// A stable name for clients.
  var name: String {
    switch self {
    case .wrongKind: "wrong-kind"
    case .wrongPlaces: "wrong-places"
    case .empty: "empty"
    case .tooLong: "too-long"
    case .notANumber: "not-a-number"
    case .storyEnded: "story-ended"
    }
  }
}
