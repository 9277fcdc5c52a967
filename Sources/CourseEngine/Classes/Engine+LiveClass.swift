package import CourseCore

/// A learner of an open class who is signed in, as the tutor sees it at this moment.
package struct LiveLearner: Hashable, Sendable {
  package let view: PersonView

  /// `nil` between two things.
  package let place: LivePlace?

  /// For how long nothing was heard of the learner; `nil` where nothing was since the program began.
  package let quiet: Span?
  package let hasHandUp: Bool

  /// What was finished last: a lesson's title or a test's.
  package let lastFinished: String?

  /// Whether a tutor may want to go and look: nothing was heard for three minutes.
  package var isLong: Bool { quiet.map { $0 >= .minutes(3) } ?? false }
}

/// A lesson or test with the number of the step or question.
package struct LivePlace: Hashable, Sendable {
  package let title: String
  package let isTest: Bool
  package let number: Int
  package let count: Int
}

extension Engine {
  /// Lists who of an open class is signed in: those who ask for the tutor first, then by given name.
  ///
  /// It says where they are, never what they answered.
  package func liveClass(
    _ token: SessionToken,
    _ id: Code128,
    in language: Language
  ) async throws -> [LiveLearner] {
    presence.want()
    let (content, presence, now) = (content, presence, clock())
    return try await authorised(token, toSee: .holdSessions) { tx, authority in
      let row = try authority.openClass(id, at: tx.judge(now), in: tx)
      let open = try tx.sessions()
        .filter { !$0.isOfStaff && !$0.isOver(at: now.judged(trusted: true)) }
        .map { (person: try tx.shown(for: $0.person), seen: presence.of($0.token)) }
      let signIns = Dictionary(grouping: open, by: \.person)
      return try row.people(in: tx)
        .compactMap { person in
          try signIns[person.entry.person].map { signIns in
            try LiveLearner(
              person,
              signIns.compactMap(\.seen),
              at: now.sinceBoot,
              content,
              language,
              tx
            )
          }
        }
        .map { ($0, VietnameseOrder(name: $0.view.fullName)) }
        .sorted { ($0.0.hasHandUp ? 0 : 1, $0.1) < ($1.0.hasHandUp ? 0 : 1, $1.1) }
        .map(\.0)
    }
  }
}

extension LiveLearner {
  fileprivate init(
    _ person: EnrolledPerson,
    _ seen: [Seen],
    at now: Span,
    _ content: any Content,
    _ language: Language,
    _ tx: any StoreReading
  ) throws {
    let last = seen.max { $0.at < $1.at }
    let id = person.entry.person
    let step = try tx.finishedSteps(of: id).last
    let test = try tx.attempts(of: id, at: nil).last { $0.status == .finished }
    let title: String? =
      if let ended = test?.ended, let assessment = test?.assessment,
        step.map({ $0.place < ended }) ?? true
      {
        content.title(of: assessment, in: language)
      } else {
        step.flatMap { content.outline(of: $0.step.lesson, in: language)?.title }
      }
    self.init(
      view: PersonView(person),
      place: last?.whereabouts.flatMap { LivePlace($0, content, language) },
      quiet: last.map { now - $0.at },
      hasHandUp: seen.contains { $0.hand != nil },
      lastFinished: title
    )
  }
}

extension LivePlace {
  fileprivate init?(_ whereabouts: Whereabouts, _ content: any Content, _ language: Language) {
    switch whereabouts {
    case .question(let test, let number, let count):
      self.init(title: test.title, isTest: true, number: number, count: count)
    case .step(let place):
      guard let lesson = content.lesson(place.lesson, in: language),
        let number = lesson.steps.firstIndex(where: { $0.id == place.step })
      else { return nil }
      self.init(
        title: lesson.title,
        isTest: false,
        number: number + 1,
        count: lesson.steps.count
      )
    }
  }
}
