package import CourseCore

/// What a learner has done for a course or programme, what is missing, and what shows each.
package struct CompletionView: Hashable, Sendable {
  package let target: PaperTarget
  package let title: String

  /// Of the course or programme, as it judges or as it judged.
  package let version: String

  /// Whether no official basis is loaded: screens say “tạm dùng”.
  package let isProvisional: Bool

  /// When it was judged to be completed, which no later policy changes; `nil` while it is not.
  package let judgedOn: EffectiveDay?
  package let account: CompletionAccount

  /// Whether it was judged to be completed, and what that rests on counts no longer.
  package let isInDoubt: Bool

  /// What observers are called, of whom something is known.
  package let observers: [PersonID: String]

  /// The paper that holds for it.
  package let paper: PaperRow?
}

extension Engine {
  /// Explains to the learner who is signed in what is done and what is missing.
  package func explain(
    _ token: SessionToken,
    _ target: PaperTarget,
    in language: Language
  ) async throws -> CompletionView {
    let (content, now) = (content, clock())
    return try await reading(token) { tx, person in
      try CompletionView(target, of: person, at: now, in: content, language, tx: tx)
    }
  }

  /// Explains what a learner within reach has done and what is missing; the log says who asked.
  ///
  /// `right` is that of somebody who teaches, or of somebody who sees the register.
  package func explain(
    _ token: SessionToken,
    _ target: PaperTarget,
    of person: PersonID,
    in language: Language,
    as right: Right = .seePeople
  ) async throws -> CompletionView {
    precondition([.seePeople, .seeRegister].contains(right), "another right shows nobody's work")
    let (content, now) = (content, clock())
    let view = try await authorised(token, toSee: right) { tx, authority in
      _ = try authority.person(person, in: tx)
      return try CompletionView(target, of: person, at: now, in: content, language, tx: tx)
    }
    let act: AccessAct = right == .seeRegister ? .evidence : .opened
    try await noteLooks(token, act, at: [person], as: right)
    return view
  }
}

extension Engine {
  /// Explains what somebody has done and what is missing, to whoever may read the files of this
  /// station.
  package func explainHere(
    _ target: PaperTarget,
    of person: PersonID,
    in language: Language
  ) async throws -> CompletionView {
    let (content, now) = (content, clock())
    return try await store.read { tx in
      guard try tx.entry(of: person) != nil else {
        throw EngineError.notFound(.person, id: person.description)
      }
      return try CompletionView(target, of: person, at: now, in: content, language, tx: tx)
    }
  }

  /// The learners whose name or card this is, for whoever may read the files of this station.
  package func learnersHere(called typed: String) async throws -> [PersonView] {
    try await store.read { tx in
      if let code = CardCode(typed), let person = try tx.cardHolder(code)?.person {
        return try tx.enrolled(person).map { [PersonView($0)] } ?? []
      }
      let key = SearchKey(typed.tidied)
      return try tx.enrolled().filter { key.rank(in: SearchKey($0.entry.fullName)) != nil }
        .map { PersonView($0) }
    }
  }
}

extension CompletionView {
  fileprivate init(
    _ target: PaperTarget,
    of person: PersonID,
    at now: ClockReading,
    in content: any Content,
    _ language: Language,
    tx: any StoreReading
  ) throws {
    let evidence = try LearnerEvidence(of: person, in: content, tx: tx)
    let day = KnownDay(tx.judge(now), newest: try tx.newestDate())
    let judged = evidence.completions[target]
    let subject =
      try judged.map { try PaperSubject($0.judged, in: content, language, tx: tx) }
      ?? PaperSubject(target, on: day, in: content, language, tx: tx)
    guard
      let account = evidence.account(
        under: subject.policy,
        course: { content.course($0, in: .vietnamese) }
      )
    else { throw EngineError.notFound(target.thing, id: target.id) }
    self.init(
      target: target,
      title: subject.title,
      version: subject.version,
      isProvisional: subject.basis == nil,
      judgedOn: judged?.shown.on,
      account: account,
      isInDoubt: account.isInDoubt(by: evidence, of: target),
      observers: try account.observers.reduce(into: [:]) { names, observer in
        names[observer] = try tx.entry(of: observer)?.fullName
      },
      paper: try tx.papers(of: person).last { $0.holds && $0.issued.judged.target == target }
    )
  }
}

extension PaperTarget {
  var thing: EngineError.Thing { kind == .course ? .course : .programme }
}

extension CompletionAccount {
  /// Whoever saw the tasks that count, each once.
  var observers: [PersonID] {
    allEvidence.compactMap { if case .task(let seen) = $0 { seen.observer } else { nil } }
      .removingRepeats()
  }
}
