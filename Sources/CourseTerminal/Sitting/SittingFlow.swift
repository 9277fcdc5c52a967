package import CourseCore

/// Leads a learner through a sitting, page by page, until it ends or the learner leaves.
@MainActor package struct SittingFlow {
  let stage: any Stage
  let desk: any SittingDesk

  package init(stage: any Stage, desk: any SittingDesk) {
    self.stage = stage
    self.desk = desk
  }

  private var words: Words { stage.words }

  /// - Returns: What the sitting came to, or `nil` when the learner stopped before its end.
  package func run() async throws -> Outcome? {
    var standing = try await desk.current()
    var last: (position: Int, progress: String)?
    while true {
      for explained in standing.explained {
        try show(explained, explained.position == last?.position ? last?.progress : nil)
      }
      standing.explained = []
      if let outcome = standing.outcome { return outcome }
      let next: Standing?
      if let asked = standing.asked {
        last = (asked.position, progress(asked, standing))
        next = try await ask(asked, standing)
      } else {
        next = try await handle(try offerFinish(standing))
      }
      guard let next else { return nil }
      standing = next
    }
  }

  private func progress(_ asked: Standing.Asked, _ standing: Standing) -> String {
    let place = place(asked, standing)
    guard let left = standing.timeLeft else { return place }
    return place + " · " + words.timeLeft(Int((left.milliseconds + 59_999) / 60_000))
  }

  /// The number of the question among those of its part; a later level of a placement is a part.
  private func place(_ asked: Standing.Asked, _ standing: Standing) -> String {
    guard let place = asked.place else {
      return words.againOf(standing.answered + 1, standing.total)
    }
    return place.isOfLaterLevel
      ? words.moreOf(place.number, place.total) : words.questionOf(place.number, place.total)
  }

  private func show(_ explained: Explained, _ progress: String?) throws {
    var page = TextDialogue(
      title: desk.title,
      progress: progress ?? "",
      body: explained.paragraphs(words),
      next: words.goOn,
      escape: nil
    )
    _ = try stage.play(&page)
  }
}

// One question.
extension SittingFlow {
  /// Asks until the sitting goes on; `nil` to leave.
  private func ask(_ asked: Standing.Asked, _ standing: Standing) async throws -> Standing? {
    if let explanation = asked.explanation {
      let event = try lookBack(at: asked, explanation, standing)
      return try await handle(event)
    }
    let deadline = standing.timeLeft.map { ContinuousClock.now + .milliseconds($0.milliseconds) }
    var question = QuestionDialogue(
      asked.shown,
      given: asked.kept,
      title: desk.title,
      progress: progress(asked, standing)
    )
    while true {
      switch try stage.play(&question, until: { deadline.map { $0 <= .now } ?? false }) {
      case nil: return try await handle(.tick)
      case .menu:
        switch try menu(asked, standing) {
        case .answer: continue
        case .event(let event): return try await handle(event)
        case .leave: return nil
        }
      case .response(let response):
        guard try isMeant(response, at: asked.position) else { continue }
        do {
          return try await desk.handle(
            .answer(position: asked.position, revision: asked.revision, response)
          )
        } catch SittingRefusal.response(let error) {
          question.refuse(words.refusal(error))
        } catch SittingRefusal.elsewhere {
          return try await desk.current()
        }
      }
    }
  }

  private func handle(_ event: Sitting.Event?) async throws -> Standing? {
    guard let event else { return nil }
    do { return try await desk.handle(event) } catch is SittingRefusal {
      return try await desk.current()
    }
  }

  /// Whether the answer is to be given as it was typed: asks where an input method seems to be off.
  private func isMeant(_ response: Response, at position: Int) throws -> Bool {
    guard let meant = desk.meant(by: response, at: position) else { return true }
    return try stage.keeps(meant: meant, title: desk.title)
  }

  private func lookBack(
    at asked: Standing.Asked,
    _ explanation: Explanation,
    _ standing: Standing
  ) throws -> Sitting.Event? {
    let explained = Explained(
      position: asked.position,
      shown: asked.shown,
      response: asked.kept,
      explanation: explanation
    )
    var page = TextDialogue(
      title: desk.title,
      progress: progress(asked, standing),
      body: explained.paragraphs(words),
      next: words.goOn
    )
    while true {
      guard try stage.play(&page) == .escape else { return .forward }
      switch try menu(asked, standing) {
      case .answer: continue
      case .event(let event): return event
      case .leave: return nil
      }
    }
  }
}

// What else can be done.
extension SittingFlow {
  private enum Wish: Equatable {
    case answer
    case event(Sitting.Event)
    case leave
  }

  /// Offers everything that may be done besides answering.
  private func menu(_ asked: Standing.Asked, _ standing: Standing) throws -> Wish {
    var wishes: [(item: MenuDialogue.Item, wish: Wish)] = [
      (.init(asked.explanation == nil ? words.menuAnswer : words.goBack), .answer)
    ]
    if standing.hintsLeft > 0 {
      wishes.append((.init(words.menuHint(standing.hintsLeft)), .event(.hint)))
    }
    if standing.maySkip { wishes.append((.init(words.menuSkip), .event(.skip))) }
    if standing.mayGoBack { wishes.append((.init(words.menuPrevious), .event(.back))) }
    if standing.mayGoForward { wishes.append((.init(words.menuNext), .event(.forward))) }
    wishes.append((.init(words.menuFinish), .event(.finish)))
    wishes.append((.init(words.menuStop), .leave))
    var menu = MenuDialogue(
      title: desk.title,
      progress: progress(asked, standing),
      intro: [Paragraph(words.menuTitle, .bold)],
      items: wishes.map(\.item),
      back: words.goBack
    )
    guard case .item(let place) = try stage.play(&menu) else { return .answer }
    guard wishes[place].wish == .event(.finish) else { return wishes[place].wish }
    return try confirmsFinish(standing) ? .event(.finish) : .answer
  }

  private func confirmsFinish(_ standing: Standing) throws -> Bool {
    let left = standing.unanswered.count
    var menu = MenuDialogue(
      title: words.finishTitle,
      intro: [Paragraph(left == 0 ? words.allAnswered : words.someUnanswered(left), .bold)],
      items: [.init(words.goBack), .init(words.finishNow)],
      back: nil
    )
    return try stage.play(&menu) == .item(1)
  }

  /// Everything is answered: finish, or look at the answers again.
  private func offerFinish(_ standing: Standing) throws -> Sitting.Event? {
    var menu = MenuDialogue(
      title: desk.title,
      intro: [Paragraph(words.allAnswered, .bold)],
      items: [.init(words.finishNow), .init(words.lookBack), .init(words.menuStop)],
      back: nil
    )
    switch try stage.play(&menu) {
    case .item(0): return .finish
    case .item(1): return .go(to: 1)
    default: return nil
    }
  }
}

extension Stage {
  /// Asks whether the input method is off; true to keep the answer as it was typed.
  func keeps(meant: String, title: String) throws(Interruption) -> Bool {
    var page = MenuDialogue(
      title: title,
      intro: [Paragraph(words.inputMethodOff(meant), .bold)],
      items: [.init(words.typeAgain), .init(words.keepTyped)],
      back: nil
    )
    return try play(&page) == .item(1)
  }
}

extension Words {
  /// What to do differently when an answer was not taken.
  func refusal(_ error: ResponseError) -> String {
    switch error {
    case .empty: noteEmpty
    case .tooLong: tooLong
    case .notANumber: notANumber
    case .wrongKind, .wrongPlaces, .storyEnded: cannotTake
    }
  }
}
