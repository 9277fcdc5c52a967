/// What the terminal says to a learner of a centre, in one language.
package struct LearnWords: Sendable {
  // Coming and going.
  package let welcome: String
  package let welcomeText: String
  package let withCard: String
  package let asGuest: String
  package let guestText: String
  package let switchOff: String
  package let askCard: String
  package let cardLabel: String
  package let askPIN: String
  package let pinLabel: String
  package let isThisYou: @Sendable (String) -> String
  package let yesMe: String
  package let notMe: String
  package let hello: @Sendable (String) -> String
  package let guest: String
  package let handOver: String
  package let goodbye: String

  // Home.
  package let home: String
  package let goOnWith: @Sendable (String) -> String
  package let allDone: String
  package let courses: String
  package let tests: String
  package let results: String
  package let way: String
  package let doneOf: @Sendable (Int, Int) -> String
  package let completed: String
  package let passed: String
  package let notYetOpen: @Sendable (String) -> String
  package let opensAfter: @Sendable (String) -> String
  package let open: String
  package let minutes: @Sendable (Int) -> String

  // A course.
  package let betterAfter: @Sendable (String) -> String
  package let taskWithTutor: @Sendable (String) -> String
  package let taskNotSeen: String
  package let taskWithGuidance: String
  package let taskAlone: String
  package let taskText: String

  // A lesson.
  package let listSteps: String
  package let previousStep: String
  package let nextStep: String
  package let leaveLesson: String
  package let stepRead: String
  package let stepQuestion: String
  package let stepPractise: String
  package let nextLesson: @Sendable (String) -> String
  package let backHome: String
  package let tryAgain: String

  // A test.
  package let testText: @Sendable (Bool) -> String
  package let timeLimit: @Sendable (Int) -> String
  package let beginTest: String
  package let resumeTest: String
  package let takeOver: String
  package let heldElsewhere: String
  package let attemptSaved: String
  package let seeAnswers: String
  package let passMark: @Sendable (Int) -> String
  package let levelHeld: @Sendable (String) -> String
  package let noResults: String
  package let dateUnsure: String
  package let mark: @Sendable (Int, Int) -> String
  package let placement: String

  // The way.
  package let optional: String
  package let maySkip: String
  package let findStart: @Sendable (String) -> String
  package let provisional: String
  package let stillMissing: String
  package let judgedFrom: @Sendable (String) -> String
  package let nextVersion: @Sendable (Int, String) -> String
  package let versionByUnsureDate: @Sendable (Int) -> String
  package let wholeCourse: @Sendable (String) -> String
  package let placedAt: @Sendable (String, Int) -> String
  package let oneOf: String
  package let orElse: String
  package let noWay: String

  // Search and lists.
  package let search: String
  package let searchText: String
  package let searchLabel: String
  package let nothingFound: @Sendable (String) -> String
  package let everything: String

  // What could not be done.
  package let sorry: String
  package let wrongCardOrPIN: String
  package let slowDown: @Sendable (String) -> String
  package let signedOut: String
  package let tooMany: String
  package let notThere: String
  package let wait: @Sendable (String) -> String
  package let limitReached: @Sendable (Int) -> String
  package let elsewhere: String
  package let takenOver: String
  package let noReview: String
  package let diskFull: String
  package let busy: String
  package let readOnly: String
  package let damaged: String
  package let cannot: String
  package let seconds: @Sendable (Int) -> String
  package let hours: @Sendable (Int) -> String
}
