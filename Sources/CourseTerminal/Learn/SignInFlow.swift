import CourseCore
import CourseEngine

/// Card, PIN, and whether the right person is sitting there.
@MainActor struct SignInFlow {
  let stage: any Stage
  let engine: Engine

  /// The language that was asked for; `nil` to go on in the learner's own.
  let language: Language?

  private var words: LearnWords { stage.words.learn }

  /// - Returns: `nil` when the learner went back.
  func run() async throws -> Visit? {
    var note: String?
    while true {
      guard let card = try ask(words.askCard, label: words.cardLabel, note: note),
        let pin = try ask(words.askPIN, label: words.pinLabel, isSecret: true)
      else { return nil }
      do {
        let signedIn = try await engine.signIn(card: card, pin: pin, on: .other)
        if let visit = try await visit(signedIn) { return visit }
        note = nil
      } catch let error as EngineError {
        note = stage.words.told(error, titles: Titles(engine.content, stage.words.language))
      }
    }
  }

  private func ask(
    _ text: String,
    label: String,
    isSecret: Bool = false,
    note: String? = nil
  ) throws -> String? {
    var page = LineDialogue(
      title: words.welcome,
      body: [Paragraph(text)],
      label: label,
      isSecret: isSecret,
      note: note
    )
    guard case .line(let line) = try stage.play(&page) else { return nil }
    return line
  }

  /// Asks whether the card is that of the person in front of the screen, and goes on in the language
  /// of that person.
  private func visit(_ signedIn: SignedIn) async throws -> Visit? {
    let strangers = stage.words
    let language = language ?? signedIn.learner.language
    stage.words = Words.of(language)
    let name = signedIn.learner.callName ?? signedIn.learner.fullName
    var menu = MenuDialogue(
      title: words.welcome,
      intro: [Paragraph(words.isThisYou(name), .bold)],
      items: [.init(words.yesMe), .init(words.notMe)],
      back: nil
    )
    guard try stage.play(&menu) == .item(0) else {
      stage.words = strangers
      try await engine.signOut(signedIn.token)
      return nil
    }
    return Visit(
      engine: engine,
      token: signedIn.token,
      name: name,
      language: language
    )
  }
}
