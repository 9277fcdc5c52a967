package import CourseCore

/// A learner who was judged to have completed something, with all that a paper about it rests on.
package struct CompletionCase: Hashable, Sendable {
  package let person: PersonID
  package let completion: Evidence.Completion
  package let account: CompletionAccount

  /// Everybody who ever observed a task of the learner.
  package let observers: [PersonID]
  package let check: PaperCheckRow?

  /// The record by which a paper for the same was last revoked.
  package let revoked: RecordPlace?

  /// The records that a paper rests on, the judgement first.
  package var records: [RecordKey] {
    [completion.shown.record] + account.allEvidence.map(\.shown.record)
  }

  /// Whether an officer has seen every record that counts now, and that after a paper was revoked.
  package var isChecked: Bool {
    guard let check, check.checked.judged == completion.judged,
      revoked.map({ $0 < check.place }) ?? true
    else { return false }
    return Set(check.checked.evidence).isSuperset(of: records)
  }

  /// Whether what the judgement rests on counts no longer.
  package var isInDoubt: Bool { !account.isDone }

  /// Whether the day of anything that counts is not known: "chưa rõ ngày".
  package var hasUnknownDay: Bool { !completion.shown.on.isTrusted || account.hasUnknownDay }
}

extension CompletionCase {
  /// `nil` where nothing of the kind was judged to be completed.
  init?(
    _ target: PaperTarget,
    of person: PersonID,
    in content: any Content,
    tx: any StoreReading
  ) throws {
    let evidence = try LearnerEvidence(of: person, in: content, tx: tx)
    guard let completion = evidence.completions[target],
      let policy = try tx.policy(completion.judged.policy),
      let account = evidence.account(
        under: policy,
        course: { content.course($0, in: .vietnamese) }
      )
    else { return nil }
    self.init(
      person: person,
      completion: completion,
      account: account,
      observers: try tx.observers(of: person),
      check: try tx.check(of: person, for: target),
      revoked: try tx.papers(of: person)
        .filter { $0.issued.judged.target == target && $0.end?.end == .withdrawn }
        .compactMap(\.ended).max()
    )
  }
}

extension StoreReading {
  /// Whether a person, under whichever entry, is among others.
  func isAmong(_ person: PersonID, _ others: [PersonID]) throws -> Bool {
    let shown = try shown(for: person)
    return try others.contains { try self.shown(for: $0) == shown }
  }

  /// The paper of a person that holds for a target.
  func heldPaper(of person: PersonID, for target: PaperTarget) throws -> PaperRow? {
    try papers(of: person).last { $0.holds && $0.issued.judged.target == target }
  }
}
