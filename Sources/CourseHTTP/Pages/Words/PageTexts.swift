/// What stands in the templates of pages, in one language; a language without one does not compile.
struct PageTexts: Sendable {
  let skip: String
  let lookLabel: String
  let largeText: String
  let contrast: String
  let waysLabel: String
  let stillThere: String
  let stillThereText: String
  let stayHere: String
  let connectionLost: String
  let carryTitle: String
  let carryText: String
  let carryCode: String
  let carryFile: String
  let home: String
  let goOn: String
  let welcomeText: String
  let cardLabel: String
  let cardHelp: String
  let showCard: String
  let noCard: String
  let guestText: String
  let asGuest: String
  let neverAsks: String
  let forStaff: String
  let checkPaper: String
  let pinLabel: String
  let pinHelp: String
  let erase: String
  let signIn: String
  let kioskLabel: String
  let kioskHelp: String
  let register: String
  let courses: String
  let way: String
  let tests: String
  let results: String
  let myData: String
  let handOver: String
  let before: String
  let after: String
  let completed: String
  let lessons: String
  let tasks: String
  let taskText: String
  let noWay: String
  let stillMissing: String
  let toCourse: String
  let touchOrChoose: String
  let touchInTurn: String
  let chooseReply: String
  let turnLabel: String
  let listen: String
  let stopListening: String
  let notHeard: String
  let answer: String
  let keepTyped: String
  let nextStep: String
  let picked: String
  let yourAnswer: String
  let rightAnswer: String
  let previousQuestion: String
  let nextQuestion: String
  let passed: String
  let askedAgain: String
  let answerKept: String
  let leaveForLater: String
  let finish: String
  let finishNow: String
  let lookBack: String
  let backToQuestions: String
  let heldText: String
  let takeOver: String
  let seeAnswers: String
  let tryTestAgain: String
  let noResults: String

  /// The texts by their names, as templates ask for them.
  var byName: [String: String] {
    var texts: [String: String] = [:]
    for (name, text) in Mirror(reflecting: self).children {
      if let name, let text = text as? String { texts[name] = text }
    }
    return texts
  }
}
