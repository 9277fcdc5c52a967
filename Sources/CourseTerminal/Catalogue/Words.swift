package import CourseCore

/// Every text that the terminal shows of its own, in one language.
///
/// A language without one of them does not compile.
package struct Words: Sendable {
  package let language: Language

  /// What is said to a learner of a centre.
  package let learn: LearnWords

  // The bottom line.
  package let keyNumber: String
  package let keyEnterChoose: String
  package let keyBack: String
  package let keyLeave: String
  package let keyMenu: String
  package let keyType: String
  package let keyBackspace: String
  package let keyEnterAnswer: String
  package let keyEnterNext: String
  package let keyEnterDone: String
  package let keyEnter: @Sendable (String) -> String
  package let keyPick: @Sendable (Int) -> String
  package let keyToggle: @Sendable (Int) -> String
  package let keySearch: String
  package let keyList: String

  // Where a body is longer than the screen.
  package let moreBelow: String
  package let moreToRead: String
  package let moreAbove: String

  // After a key that led nowhere.
  package let noteNumber: @Sendable (Int) -> String
  package let notePick: @Sendable (Int) -> String
  package let noteOnlyOne: String
  package let noteEmpty: String
  package let noteOrderAll: String
  package let noteTwice: @Sendable (Int) -> String

  // Questions.
  package let picture: @Sendable (String) -> String
  package let hint: @Sendable (String) -> String
  package let sayTrue: String
  package let sayFalse: String
  package let typeAnswer: String
  package let typeNumber: String
  package let typeNumberOf: @Sendable (String) -> String
  package let chooseSeveral: String
  package let answerLabel: String
  package let turn: @Sendable (Int) -> String
  package let orderSoFar: @Sendable (String) -> String
  package let checkThenEnter: String
  package let itemOf: @Sendable (Int, Int) -> String
  package let belongsTo: String
  package let gap: @Sendable (Int, Int) -> String
  package let gapLabel: @Sendable (Int) -> String
  package let youReplied: String
  package let tooLong: String
  package let notANumber: String
  package let cannotTake: String
  package let inputMethodOff: @Sendable (String) -> String
  package let typeAgain: String
  package let keepTyped: String
  package let picked: String

  // After an answer.
  package let right: String
  package let partly: @Sendable (Int, Int) -> String
  package let notYet: String
  package let thanks: String
  package let yourAnswer: String
  package let noAnswer: String
  package let rightAnswer: String
  package let withMarks: @Sendable (String) -> String
  package let why: @Sendable (String) -> String
  package let points: @Sendable (Int, Int) -> String

  // Going on and other things to do.
  package let goOn: String
  package let readOn: String
  package let begin: String
  package let finish: String
  package let menuTitle: String
  package let menuAnswer: String
  package let menuHint: @Sendable (Int) -> String
  package let menuSkip: String
  package let menuPrevious: String
  package let menuNext: String
  package let menuFinish: String
  package let menuStop: String
  package let goBack: String

  // A quiz or a test.
  package let questionOf: @Sendable (Int, Int) -> String
  package let moreOf: @Sendable (Int, Int) -> String
  package let againOf: @Sendable (Int, Int) -> String
  package let stepOf: @Sendable (Int, Int) -> String
  package let howTo: String
  package let finishTitle: String
  package let allAnswered: String
  package let someUnanswered: @Sendable (Int) -> String
  package let lookBack: String
  package let finishNow: String
  package let resultTitle: String
  package let passed: String
  package let stillToDo: String
  package let tryLater: String
  package let criticalToDo: String
  package let readAgain: @Sendable (String) -> String
  package let level: @Sendable (Int) -> String
  package let rightOf: @Sendable (Int, Int) -> String
  package let outOf: @Sendable (Int, Int) -> String
  package let lessonDone: String
  package let timeLeft: @Sendable (Int) -> String
  package let minuteCount: @Sendable (Int) -> String
  package let timeUp: String

  // Leaving.
  package let leftSaved: @Sendable (String) -> String
  package let leftUnsaved: String
  package let notUTF8: String

  // Line by line.
  package let lineHelp: String
  package let lineMenu: String
  package let lineBack: String
  package let lineLeave: String
}

extension Words {
  package static func of(_ language: Language) -> Words {
    language == .english ? .english : .vietnamese
  }
}
