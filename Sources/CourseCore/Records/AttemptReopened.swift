/// An ended attempt was opened again.
package struct AttemptReopened: RecordBody {
  package static let kind = RecordKind("attempt.reopened")

  package let attempt: AttemptID

  /// A code of a closed list.
  package let reason: String

  package init(attempt: AttemptID, reason: String) {
    self.attempt = attempt
    self.reason = reason
  }
}

extension AttemptReopened {
  package var json: JSONValue {
    .object(present: [
      "attempt": attempt.json,
      "reason": .string(reason),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      attempt: try json.member("attempt"),
      reason: try json.string("reason")
    )
  }
}
