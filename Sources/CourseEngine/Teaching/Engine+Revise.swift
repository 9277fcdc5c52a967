package import CourseCore

extension Engine {
  /// Has a question version that had a wrong key graded by the version that is on offer now.
  ///
  /// It reaches every attempt whose answers are still there, also of other stations.
  ///
  /// - Throws: `EngineError.notFound` for a version that nobody was shown or a question that is not
  ///   on offer; `.refused` where the two have not the same parts.
  package func revise(
    _ token: SessionToken,
    _ shown: Digest,
    in bank: BankID,
    _ question: QuestionID,
    because reason: RevisionReason
  ) async throws {
    let content = content
    let (digests, hasher) = (questionDigests, hasher)
    try await authorised(token, to: .reviseMarks) { tx, authority in
      let current = content.bank(bank, in: .vietnamese)?.questions.first { $0.id == question }
      guard let current, let bytes = try tx.content(shown) else {
        throw EngineError.notFound(.question, id: question.rawValue)
      }
      let before = try Question(json: JSONValue(parsing: bytes))
      let replacement = digests.digest(of: current, by: hasher)
      guard replacement != shown, before.isGraded(like: current) else {
        throw EngineError.refused("question", .questionsDiffer)
      }
      tx.keep(current.json.canonicalBytes, as: replacement)
      let record = MarkRevised(
        question: shown,
        replacement: replacement,
        reason: reason.rawValue
      )
      tx.append(.markRevised(record), about: .centre, by: authority.person)
    }
  }
}
