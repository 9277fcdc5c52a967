import CourseCore

/// What pages say besides the texts of their templates, in one language.
///
/// A language without one of them does not compile.
struct PageWords: Sendable {
  /// The texts of the templates, by their names.
  let texts: [String: String]
  let problem: @Sendable (ProblemKind) -> String
  let welcome: String
  let wrongCard: String
  let signedOut: String
  let scanned: String
  let foreignForm: String
  let pinTitle: String
  let kioskTitle: String
  let kioskDone: String
  let wrongPIN: String
  let emptyPIN: String
  let slowDown: @Sendable (Int) -> String
  let back: String
  let home: String
  let rest: String
  let sorry: String
  let stillThere: String
  let guest: String
  let leaveGuest: String
  let notMe: @Sendable (String) -> String
  let hello: @Sendable (String) -> String
  let helloGuest: String
  let goOnWith: @Sendable (String) -> String
  let withTutor: @Sendable (String) -> String
  let allDone: String
  let courses: String
  let way: String
  let tests: String
  let results: String
  let doneOf: @Sendable (Int, Int) -> String
  let minutes: @Sendable (Int) -> String
  let partOf: @Sendable (Int, Int) -> String
  let notYetOpen: @Sendable (String) -> String
  let opensAfter: @Sendable (String) -> String
  let betterAfter: @Sendable (String) -> String
  let done: String
  let passed: String
  let underWay: String
  let placement: String
  let stepsOf: @Sendable (Int, Int) -> String
  let taskAlone: String
  let taskGuided: String
  let taskNotSeen: String
  let findStart: @Sendable (String) -> String
  let maySkip: String
  let optional: String
  let provisional: String
  let judgedFrom: @Sendable (String) -> String
  let wholeCourse: @Sendable (String) -> String
  let placedAt: @Sendable (String, Int) -> String
  let oneOf: String
  let orElse: String
  let stepOf: @Sendable (Int, Int) -> String
  let previousStep: String
  let toCourse: String
  let lessonDone: String
  let lessonNotDone: String
  let nextLesson: @Sendable (String) -> String
  let practised: @Sendable (Int, Int) -> String
  let someHints: @Sendable (Int) -> String
  let hint: @Sendable (String) -> String
  let tryAgain: String
  let nextQuestion: String
  let goOn: String
  let sayTrue: String
  let sayFalse: String
  let chooseOne: String
  let chooseSeveral: String
  let typeAnswer: String
  let typeNumber: String
  let itemOf: @Sendable (Int, Int) -> String
  let gapLabel: @Sendable (Int) -> String
  let youReplied: @Sendable (String) -> String
  let emptyAnswer: String
  let wrongPlaces: String
  let tooLong: String
  let notANumber: String
  let cannotTake: String
  let inputMethodOff: @Sendable (String) -> String
  let explanation: String
  let right: String
  let partly: @Sendable (Int, Int) -> String
  let notYet: String
  let thanks: String
  let noAnswer: String
  let isRight: String
  let isNotRight: String
  let belongs: @Sendable (String) -> String
  let withMarks: @Sendable (String) -> String
  let points: @Sendable (Int, Int) -> String
  let placementText: String
  let testText: String
  let timeLimit: @Sendable (Int) -> String
  let timeLeft: @Sendable (Int) -> String
  let timeUp: String
  let level: @Sendable (Int) -> String
  let levelNone: String
  let levelHeld: @Sendable (String) -> String
  let beginTest: String
  let resumeTest: String
  let waitFor: @Sendable (String) -> String
  let limitReached: @Sendable (Int) -> String
  let questionOf: @Sendable (Int, Int) -> String
  let moreOf: @Sendable (Int, Int) -> String
  let againOf: @Sendable (Int, Int) -> String
  let finishTitle: String
  let allAnswered: String
  let someUnanswered: @Sendable (Int) -> String
  let heldTitle: String
  let resultTitle: String
  let testPassed: String
  let stillToDo: String
  let passMark: @Sendable (Int) -> String
  let criticalToDo: String
  let tryLater: String
  let readAgain: @Sendable (String) -> String
  let seeAnswers: String
  let backToResult: String
  let previous: String
  let mark: @Sendable (Int, Int) -> String
  let dateUnsure: String
  let seconds: @Sendable (Int) -> String
  let minuteCount: @Sendable (Int) -> String
  let hours: @Sendable (Int) -> String
}

extension PageWords {
  static func of(_ language: Language) -> PageWords {
    language == .english ? .english : .vietnamese
  }

  /// A time to wait, rounded up to what people count in.
  func length(_ span: Span) -> String {
    let seconds = Int((span.milliseconds + 999) / 1_000)
    if seconds < 90 { return self.seconds(max(1, seconds)) }
    let minutes = (seconds + 59) / 60
    return minutes < 120 ? minuteCount(minutes) : hours((minutes + 59) / 60)
  }
}
