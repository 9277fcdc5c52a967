extension Outcome {
  /// Judges an attempt by its paper, its rules and its answers alone.
  ///
  /// - Parameters:
  ///   - answers: The latest answer to each position.
  ///   - paper: The paper of the attempt.
  ///   - rules: The rules the attempt began under.
  ///   - questions: The questions by the digest on the paper; a question whose key was wrong is
  ///     judged by the version handed in under the old digest.
  ///   - ending: What ended the attempt.
  package init(
    judging answers: [Int: Response],
    paper: Paper,
    rules: SittingRules,
    questions: [Digest: Question],
    ending: Ending
  ) throws(SittingError) { preconditionFailure("arrives with the next commit") }
}
