extension AttemptAnswered {
  /// Makes the record of an answer.
  package init(_ answer: Sitting.Answer, to attempt: AttemptID) {
    var read: String?
    if case .number(_, let number) = answer.response { read = number.description }
    self.init(
      attempt: attempt,
      position: answer.position,
      revision: answer.revision,
      response: answer.response,
      read: read,
      hints: answer.hints,
      elapsed: Int(answer.elapsed.milliseconds)
    )
  }

  /// The answer that was recorded.
  package var answer: Sitting.Answer {
    Sitting.Answer(
      position: position,
      revision: revision,
      response: response,
      hints: hints,
      elapsed: Span(milliseconds: Int64(elapsed))
    )
  }
}
