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

  /// Written without a `JSONValue` in between, because an outcome names every question.
  package var canonicalBytes: [UInt8] {
    var writer = JSONWriter(capacity: 4_096)
    writer.object { json in
      json.key("attempt")
      json.code(attempt.code)
      json.member("outcome", outcome)
    }
    return writer.bytes
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      attempt: try json.member("attempt"),
      outcome: try json.member("outcome")
    )
  }
}
