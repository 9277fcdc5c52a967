package import CourseCore
package import CourseEngine

/// `hocvu learn`: person after person in front of one screen.
@MainActor package struct LearnFlow {
  let stage: any Stage
  let engine: Engine
  let attendance: any Attendance

  /// The language that was asked for; `nil` to meet each learner in their own.
  let language: Language?

  /// Makes a centre that is gone afterwards, and signs a guest in.
  let makeGuest: @MainActor () async throws -> (engine: Engine, token: SessionToken)

  package init(
    stage: any Stage,
    engine: Engine,
    attendance: any Attendance,
    language: Language?,
    makeGuest: @escaping @MainActor () async throws -> (engine: Engine, token: SessionToken)
  ) {
    self.stage = stage
    self.engine = engine
    self.attendance = attendance
    self.language = language
    self.makeGuest = makeGuest
  }

  private var words: Words { stage.words }

  /// Greets, until somebody leaves from the first page.
  package func run() async throws {
    while true {
      var menu = MenuDialogue(
        title: words.learn.welcome,
        intro: [Paragraph(words.learn.welcomeText)],
        items: [
          .init(words.learn.withCard),
          .init(words.learn.asGuest, detail: words.learn.guestText),
        ],
        back: words.learn.switchOff,
        escape: .leave
      )
      switch try stage.play(&menu) {
      case .item(0): try await meetOwner()
      case .item: try await meetGuest()
      default: return
      }
    }
  }

  /// Meets somebody with a card; what the same terminal left open when it ended is theirs again.
  private func meetOwner() async throws {
    let words = stage.words
    defer { stage.words = words }
    let signIn = SignInFlow(stage: stage, engine: engine, language: language)
    guard let visit = try await signIn.run() else { return }
    let mark = engine.mark(of: visit.token)
    attendance.arrive(mark)
    defer { attendance.leave(mark) }
    try? await engine.endSignIns(attendance.gone())
    try await meet(visit)
  }

  private func meetGuest() async throws {
    let guest = try await makeGuest()
    let visit = Visit(
      engine: guest.engine,
      token: guest.token,
      name: nil,
      language: words.language
    )
    try await meet(visit)
  }

  /// Stays with a learner until the next person, and signs out whatever happens.
  private func meet(_ visit: Visit) async throws {
    do {
      try await HomeFlow(stage: stage, visit: visit).run()
      try? await visit.engine.signOut(visit.token)
    } catch EngineError.notSignedIn {
      try stage.tell(words.learn.signedOut, title: words.learn.welcome)
    } catch {
      try? await visit.engine.signOut(visit.token)
      throw error
    }
  }
}

extension Stage {
  /// Shows a text until Enter is pressed.
  func tell(_ text: String, title: String) throws(Interruption) {
    try tell([Paragraph(text)], title: title)
  }

  func tell(_ body: [Paragraph], title: String) throws(Interruption) {
    var page = TextDialogue(title: title, body: body, next: words.goOn, escape: nil)
    _ = try play(&page)
  }
}
