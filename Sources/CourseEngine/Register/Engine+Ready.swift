package import CourseCore

/// A learner who may be issued a paper, with the evidence.
package struct ReadyLearner: Hashable, Sendable {
  package let view: PersonView
  package let completion: CompletionCase

  /// What observers are called, of whom something is known.
  package let observers: [PersonID: String]

  /// Whether the one who asks is among those who observed the learner, or is the learner.
  package let isOwn: Bool
}

extension Engine {
  /// Lists who has completed something and has no paper for it that holds, by name; the log says who
  /// looked at their evidence.
  package func ready(
    _ token: SessionToken,
    for target: PaperTarget,
    _ stretch: Stretch = .whole
  ) async throws -> Extract<ReadyLearner> {
    let content = content
    let ready = try await authorised(token, toSee: .seeRegister) { tx, authority in
      let judged = try tx.people(completing: target)
      let policies = try Set(judged.values).filter { try tx.policy($0) != nil }
      let people = try judged.compactMap { person, policy -> EnrolledPerson? in
        guard policies.contains(policy), try tx.heldPaper(of: person, for: target) == nil else {
          return nil
        }
        return try tx.enrolled(person)
      }
      let ordered = people.map { (person: $0, order: VietnameseOrder(name: $0.entry.fullName)) }
        .sorted { ($0.order, $0.person.entry.person) < ($1.order, $1.person.entry.person) }
        .map(\.person)
      return try Extract(stretch, of: ordered) { enrolled in
        try ReadyLearner(enrolled, for: target, authority.person, in: content, tx: tx)
      }
    }
    try await noteLooks(token, .evidence, at: ready.elements.map(\.view.person), as: .seeRegister)
    return ready
  }
}

extension Engine {
  /// One learner with the evidence, whether or not a paper holds; `nil` for who has not completed it.
  package func readiness(
    _ token: SessionToken,
    of person: PersonID,
    for target: PaperTarget
  ) async throws -> ReadyLearner? {
    let content = content
    let ready: ReadyLearner? = try await authorised(token, toSee: .seeRegister) { tx, authority in
      guard let enrolled = try tx.enrolled(person),
        try CompletionCase(target, of: person, in: content, tx: tx) != nil
      else { return nil }
      return try ReadyLearner(enrolled, for: target, authority.person, in: content, tx: tx)
    }
    if ready != nil { try await noteLooks(token, .evidence, at: [person], as: .seeRegister) }
    return ready
  }
}

extension ReadyLearner {
  fileprivate init(
    _ enrolled: EnrolledPerson,
    for target: PaperTarget,
    _ asking: PersonID,
    in content: any Content,
    tx: any StoreReading
  ) throws {
    let person = enrolled.entry.person
    guard let completion = try CompletionCase(target, of: person, in: content, tx: tx) else {
      throw EngineError.notFound(target.thing, id: target.id)
    }
    self.init(
      view: PersonView(enrolled),
      completion: completion,
      observers: try completion.observers.reduce(into: [:]) { names, observer in
        names[observer] = try tx.entry(of: observer)?.fullName
      },
      isOwn: try tx.isAmong(asking, completion.observers + [person])
    )
  }
}
