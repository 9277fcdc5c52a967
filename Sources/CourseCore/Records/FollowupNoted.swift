/// A tutor noted why a person does not come along, and when to ask again.
package struct FollowupNoted: RecordBody {
  package static let kind = RecordKind("followup.noted")

  /// `nil` when nothing holds the person back any more.
  package let reason: FollowupReason?
  package let due: CalendarDay?

  package init(reason: FollowupReason?, due: CalendarDay?) {
    self.reason = reason
    self.due = due
  }
}

extension FollowupNoted {
  package var json: JSONValue {
    .object(present: [
      "reason": reason.map { .string($0.rawValue) },
      "due": due?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      reason: try json.optional("reason") { reason throws(ShapeError) in try reason.asChoice() },
      due: try json.optional("due")
    )
  }
}
