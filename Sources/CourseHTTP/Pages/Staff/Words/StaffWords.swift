/// What every page of the staff may say, in one language.
struct StaffWords: Catalogue {
  let home: String
  let save: String
  let saved: String
  let done: String
  let goOn: String
  let search: String
  let nobody: String
  let refusedCount: @Sendable (Int) -> String

  // Signing in.
  let signInTitle: String
  let login: String
  let loginHelp: String
  let passphrase: String
  let signIn: String
  let wrongLogin: String
  let emptyLogin: String
  let setUpDone: String
  let asLearner: String

  // The first page.
  let hello: @Sendable (String) -> String
  let teaching: String
  let centre: String
  let own: String
  let people: String
  let enrol: String
  let classes: String
  let visits: String
  let stuck: String
  let requests: String
  let figures: String
  let hardQuestions: String
  let carried: String
  let prints: String
  let papers: String
  let issuePapers: String
  let register: String
  let issuing: String
  let issuers: String
  let clock: String
}
