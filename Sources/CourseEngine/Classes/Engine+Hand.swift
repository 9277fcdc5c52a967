package import CourseCore

extension Engine {
  /// Raises the learner's hand for the tutor, or takes it down; kept in memory alone.
  package func raiseHand(_ token: SessionToken, _ isUp: Bool) async throws {
    try await reading(token) { _, _ in }
    presence.raise(isUp, of: token.digest(by: hasher), at: clock().sinceBoot)
  }

  /// Whether the learner has asked for the tutor, who has not come yet.
  package func hasHandUp(_ token: SessionToken) -> Bool {
    presence.of(token.digest(by: hasher))?.hand != nil
  }

  /// Takes down the hand of a learner whom a tutor has gone to.
  package func lowerHand(_ token: SessionToken, of person: PersonID) async throws {
    let signIns = try await authorised(token, toSee: .holdSessions) { tx, authority in
      _ = try authority.person(person, in: tx)
      return try tx.sessions().filter { try tx.isSame($0.person, person) }.map(\.token)
    }
    for signIn in signIns { presence.raise(false, of: signIn, at: clock().sinceBoot) }
  }

  func note(_ whereabouts: @autoclosure () -> Whereabouts?, of token: SessionToken) {
    guard presence.isAskedFor else { return }
    presence.note(whereabouts(), of: token.digest(by: hasher), at: clock().sinceBoot)
  }

  /// Notes which question a learner has before the eyes.
  func noted(_ view: AttemptView, of token: SessionToken) -> AttemptView {
    guard presence.isAskedFor else { return view }
    let whereabouts = view.question.map { asked in
      // A second wording has no place of its own: it comes after all of them.
      Whereabouts.question(
        view.assessment,
        number: asked.place?.number ?? view.total,
        of: asked.place?.total ?? view.total
      )
    }
    note(whereabouts, of: token)
    return view
  }
}
