extension StaffWords {
  static let english = StaffWords(
    home: "Tutor's page",
    save: "Save",
    saved: "Saved.",
    done: "Done.",
    goOn: "Go on",
    search: "Find",
    nobody: "Nobody yet.",
    refusedCount: {
      "Not saved yet: \($0) fields below need another look. What you typed is kept."
    },
    signInTitle: "Sign-in of tutors and officers",
    login: "Login or card code",
    loginHelp: "The login that an officer gave you, such as mai.tran.",
    passphrase: "Passphrase",
    signIn: "Sign in",
    wrongLogin: "Login and passphrase do not go together yet. Please look again and retype them.",
    emptyLogin: "Please type your login and your passphrase.",
    setUpDone: "The centre is ready. Sign in with the login and the passphrase you chose.",
    asLearner: "To the learners' page",
    hello: { "Hello, \($0)" },
    teaching: "Teaching",
    centre: "The centre",
    own: "My own",
    people: "Learners",
    enrol: "Enrol somebody",
    classes: "Open a class, see it at work",
    visits: "Classes and home visits",
    stuck: "Who is stuck",
    figures: "Figures and reports",
    hardQuestions: "Hard questions",
    carried: "Take a carried answer",
    prints: "Print cards, checklists, posters"
  )
}
