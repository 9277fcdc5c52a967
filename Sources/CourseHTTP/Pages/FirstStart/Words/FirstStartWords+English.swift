import CourseEngine

extension FirstStartWords {
  static let english = FirstStartWords(
    title: "Setting up the centre",
    lead: "Welcome! There is no centre on this machine yet. Ten short answers, and it can be used; "
      + "nothing is written before the end.",
    progress: { "Question \($0)/\($1)" },
    goOn: "Go on",
    later: "Later",
    before: "The question before",
    takeFile: "Take from a file (CSV or text)",
    passphraseAgain: "The passphrase once more",
    passphraseKept: "There is a passphrase. Leave both fields empty to keep it.",
    passphrasesDiffer: "The two are not the same; type both again.",
    wrongLines: { "\($0) lines need another look; they stand below." },
    line: { "Line \($0), “\($1)”:" },
    question: { question in
      switch question {
      case .commune: "The commune"
      case .province: "The province"
      case .centreName: "The name of the centre"
      case .officerName: "Full name of who runs the centre"
      case .login: "The login of that person"
      case .passphrase: "The passphrase of that person"
      case .settlements: "The settlements"
      case .issuer: "Who issues papers?"
      case .issuerCode: "The issuer in the number of a paper"
      case .centrePhone: "The telephone of the centre"
      }
    },
    help: { question in
      switch question {
      case .commune: "The kind and the name, such as: xã An Xá."
      case .province: "Such as: tỉnh Phú Thọ."
      case .centreName: "Such as: Trung tâm học tập cộng đồng xã An Xá."
      case .officerName: "This person takes in tutors and officers, and changes everything later."
      case .login: "Small letters without marks, such as: hoa.vanphong."
      case .passphrase:
        "At least 12 characters; four words are easy to keep in mind. Write it down safely."
      case .settlements: "One to a line, such as: Thôn Đoài. A column of a table can be pasted."
      case .issuer: "In whose name papers of completion are issued."
      case .issuerCode: "Such as: TTHTCĐ."
      case .centrePhone: "Such as: 0912 345 678."
      }
    },
    choice: { value in
      switch value {
      case "centre": "The centre"
      case "peoples-committee": "The People's Committee"
      default: value
      }
    },
    review: "Look at it before it is written",
    reviewLead: "Nothing is written yet. Look at all of it, and change what is not right.",
    notYet: "later",
    isKept: "chosen, and not shown here",
    change: "Change",
    missing: { "Still to be answered: \($0)" },
    write: "Write it, and begin",
    refused: "Nothing was written: something is not right. Look at each part."
  )
}
