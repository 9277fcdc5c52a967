/// Somebody saw that a person is confirmed on VNeID, which is done elsewhere and never claimed by a
/// paper of the centre.
package struct VNeIDDeclared: RecordBody {
  package static let kind = RecordKind("vneid.declared")

  /// The day on which it was seen; `nil` when the declaration was taken back.
  package let seen: CalendarDay?

  /// Who saw it.
  package let by: PersonID?

  package init(seen: CalendarDay?, by: PersonID? = nil) {
    self.seen = seen
    self.by = by
  }
}

extension VNeIDDeclared {
  package var json: JSONValue { .object(present: ["seen": seen?.json, "by": by?.json]) }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(seen: try json.optional("seen"), by: try json.optional("by"))
  }
}
