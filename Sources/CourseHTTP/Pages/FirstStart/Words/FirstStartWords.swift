import CourseCore
import CourseEngine

/// What the pages of the first start say, in one language.
struct FirstStartWords: Catalogue {
  let title: String
  let lead: String
  let progress: @Sendable (Int, Int) -> String
  let goOn: String
  let later: String
  let before: String
  let takeFile: String
  let passphraseAgain: String
  let passphraseKept: String
  let passphrasesDiffer: String
  let wrongLines: @Sendable (Int) -> String
  let line: @Sendable (_ number: Int, _ text: String) -> String
  let question: @Sendable (SetupQuestion) -> String
  let help: @Sendable (SetupQuestion) -> String?

  /// A value that a setting takes of a few.
  let choice: @Sendable (String) -> String

  // The last page.
  let review: String
  let reviewLead: String
  let notYet: String
  let isKept: String
  let change: String
  let missing: @Sendable (String) -> String
  let write: String
  let refused: String

  /// An answer as the last page shows it; never the passphrase.
  func answer(_ answers: SetupAnswers, to question: SetupQuestion) -> String {
    if answers.isEmpty(question) { return notYet }
    switch question {
    case .passphrase: return isKept
    case .issuer: return choice(answers[question])
    case .settlements:
      let drafts = SettlementList.read(answers[question]).drafts
      return drafts.map { "\($0.kind.word) \($0.name)" }.joined(separator: ", ")
    default: return answers[question].tidied
    }
  }
}
