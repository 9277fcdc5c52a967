package import CourseCore

/// A question version that people were asked and that has been changed since.
package struct RevisableQuestion: Hashable, Sendable {
  /// The version that was asked.
  package let shown: Digest
  package let bank: BankID
  package let question: QuestionID

  /// What was asked then, and what is asked now.
  package let ask: String
  package let askNow: String

  /// In how many ended attempts it was asked.
  package let attempts: Int
}

extension Engine {
  /// Lists the questions of ended attempts that are on offer in another version with the same parts,
  /// by which they can be graded; those that are already are left out.
  ///
  /// What was asked most often comes first.
  package func revisable(_ token: SessionToken) async throws -> [RevisableQuestion] {
    let content = content
    let (digests, hasher) = (questionDigests, hasher)
    return try await authorised(token, toSee: .reviseMarks) { tx, _ in
      var asked: [Digest: (key: QuestionKey, count: Int)] = [:]
      for attempt in try tx.finishedAttempts(at: nil) {
        for question in try tx.outcome(of: attempt.id)?.questions ?? [] {
          asked[question.digest, default: (question.key, 0)].count += 1
        }
      }
      let banks = Set(asked.values.compactMap(\.key.bank))
      let offered = banks.reduce(into: [BankID: [QuestionID: Question]]()) { offered, bank in
        let questions = content.bank(bank, in: .vietnamese)?.questions ?? []
        offered[bank] = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
      }
      return try asked.compactMap { shown, found -> RevisableQuestion? in
        guard let bank = found.key.bank, let now = offered[bank]?[found.key.question],
          digests.digest(of: now, by: hasher) != shown, try tx.revision(of: shown) == nil,
          let kept = try tx.content(shown)
        else { return nil }
        let before = try Question(json: JSONValue(parsing: kept))
        guard before.isGraded(like: now) else { return nil }
        return RevisableQuestion(
          shown: shown,
          bank: bank,
          question: now.id,
          ask: before.ask,
          askNow: now.ask,
          attempts: found.count
        )
      }.sorted { ($1.attempts, $0.shown) < ($0.attempts, $1.shown) }
    }
  }
}

extension Question {
  /// Whether answers to this version can be graded by another: the same parts in the same places.
  func isGraded(like other: Question) -> Bool {
    id == other.id && answer.kind == other.answer.kind && partCounts == other.partCounts
  }
}
