/// An attempt ended, with all that outlives its answers.
package struct AttemptFinished: RecordBody {
  package static let kind = RecordKind("attempt.finished")

  package let attempt: AttemptID
  package let outcome: Outcome

  package init(attempt: AttemptID, outcome: Outcome) {
    self.attempt = attempt
    self.outcome = outcome
  }
}

extension AttemptFinished {
  package var json: JSONValue {
    .object(present: [
      "attempt": attempt.json,
      "outcome": outcome.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      attempt: try json.member("attempt"),
      outcome: try json.member("outcome")
    )
  }
}
