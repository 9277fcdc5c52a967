package import CourseCore

/// A learner whose evidence an officer found in order, with what the paper says besides.
package struct CheckedLearner: Hashable, Sendable {
  package let person: PersonID

  /// The whole date where the learner says it; else papers say the year alone.
  package let born: BirthDate?

  /// The last four digits of the citizen's number, where the learner consents to their printing.
  package let lastDigits: String?

  package init(_ person: PersonID, born: BirthDate? = nil, lastDigits: String? = nil) {
    self.person = person
    self.born = born
    self.lastDigits = lastDigits
  }
}

extension Engine {
  /// Notes that an officer looked at what shows the completion of some learners.
  ///
  /// - Throws: `EngineError.refused`, which names the first learner by place, as `learners.0`; then
  ///   nothing is noted.
  package func check(
    _ token: SessionToken,
    _ target: PaperTarget,
    of learners: [CheckedLearner]
  ) async throws {
    let content = content
    try await authorised(token, to: .checkPapers) { tx, authority in
      guard !learners.isEmpty else { throw EngineError.refused("learners", .nobodyChosen) }
      for (place, learner) in learners.enumerated() {
        _ = try authority.person(learner.person, in: tx)
        guard let found = try CompletionCase(target, of: learner.person, in: content, tx: tx) else {
          throw EngineError.refused("learners.\(place)", .notComplete)
        }
        if let refusal = try authority.refusal(to: found, learner, in: tx) {
          throw EngineError.refused("learners.\(place)", refusal)
        }
        let known = try tx.paperDetails(of: learner.person)
        let details = try learner.details(besides: known, in: tx)
        if known != details { tx.save(details) }
        let checked = PaperChecked(judged: found.completion.judged, evidence: found.records)
        tx.append(.paperChecked(checked), about: learner.person, by: authority.person)
      }
    }
  }
}

extension CheckedLearner {
  /// What papers say of the learner: what is said now, else what was said before; digits only while
  /// the learner consents to them.
  fileprivate func details(
    besides known: PaperDetails?,
    in tx: any StoreReading
  ) throws -> PaperDetails {
    let consents = try tx.consents(of: person)
    let mayPrint = consents.contains { $0.grant.purpose == .numberOnPaper }
    return PaperDetails(
      person: try tx.shown(for: person),
      born: born ?? known?.born,
      lastDigits: lastDigits ?? (mayPrint ? known?.lastDigits : nil)
    )
  }
}

extension Authority {
  /// Why a learner's evidence cannot be found in order; `nil` where it can.
  fileprivate func refusal(
    to found: CompletionCase,
    _ learner: CheckedLearner,
    in tx: any StoreReading
  ) throws -> Refusal? {
    if try tx.isSame(person, learner.person) { return .ownself }
    if found.isInDoubt { return .notComplete }
    if found.hasUnknownDay { return .dayUnknown }
    if try tx.heldPaper(of: learner.person, for: found.completion.judged.target) != nil {
      return .paperHolds
    }
    guard let digits = learner.lastDigits else { return nil }
    guard digits.utf8.count == 4, digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      return .lastDigits
    }
    let consents = try tx.consents(of: learner.person)
    return consents.contains { $0.grant.purpose == .numberOnPaper } ? nil : .consentMissing
  }
}
