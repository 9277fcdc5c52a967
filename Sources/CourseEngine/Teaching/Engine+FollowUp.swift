package import CourseCore

/// A learner who does not come along, where, and why as far as it was noted.
package struct StuckLearner: Hashable, Sendable {
  package let view: PersonView

  /// Tried twice or more without passing.
  package let assessments: [AssessmentID]

  /// Seen by a tutor, and not done alone yet.
  package let tasks: [TaskReference]
  package let followup: FollowupNoted?
}

extension Engine {
  /// Notes what holds a person back and when to ask again, or that nothing does any more.
  package func note(
    _ token: SessionToken,
    _ followup: FollowupNoted,
    of person: PersonID
  ) async throws {
    try await authorised(token, to: .followUp) { tx, authority in
      _ = try authority.person(person, in: tx)
      guard try tx.followup(of: person) != followup else { return }
      tx.append(.followupNoted(followup), about: person, by: authority.person)
    }
  }

  /// Lists who of a settlement is stuck or to be asked again, the earliest day first.
  package func stuck(
    _ token: SessionToken,
    in settlement: SettlementID
  ) async throws -> [StuckLearner] {
    try await authorised(token, toSee: .followUp) { tx, authority in
      try authority.check(settlement)
      return try tx.enrolled(in: settlement).compactMap { try StuckLearner($0, in: tx) }
        .map { ($0, VietnameseOrder(name: $0.view.fullName)) }
        .sorted { one, other in
          let days = [one, other].map { $0.0.followup?.due?.description ?? "~" }
          return (days[0], one.1) < (days[1], other.1)
        }
        .map(\.0)
    }
  }
}

extension StuckLearner {
  /// `nil` for who comes along.
  fileprivate init?(_ person: EnrolledPerson, in tx: any StoreReading) throws {
    let id = person.entry.person
    let followup = try tx.followup(of: id).flatMap { $0.reason == nil ? nil : $0 }
    let attempts = try tx.attempts(of: id, at: nil).filter { $0.status == .finished }
    let assessments = Dictionary(grouping: attempts, by: \.assessment)
      .filter { $0.value.count > 1 && $0.value.allSatisfy { $0.summary?.isPassed == false } }
      .keys.sorted()
    let tasks = try tx.observations(of: id).filter { $0.best < .independent }.map(\.task)
    guard followup != nil || !assessments.isEmpty || !tasks.isEmpty else { return nil }
    self.init(
      view: PersonView(person),
      assessments: assessments,
      tasks: tasks,
      followup: followup
    )
  }
}
