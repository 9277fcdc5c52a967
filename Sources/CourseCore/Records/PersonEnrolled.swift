/// A person was enrolled; who it is stands apart from the records.
package struct PersonEnrolled: RecordBody {
  package static let kind = RecordKind("person.enrolled")

  /// The groups that pathways and figures use.
  package let groups: [Audience]

  /// The code of the settlement, in which names can change.
  package let settlement: Code128?

  package init(groups: [Audience], settlement: Code128? = nil) {
    self.groups = groups
    self.settlement = settlement
  }
}

extension PersonEnrolled {
  package var json: JSONValue {
    .object(present: [
      "groups": .strings(groups.map(\.rawValue)),
      "settlement": settlement?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      groups: try json.list("groups") { value throws(ShapeError) in try value.asChoice() },
      settlement: try json.optional("settlement")
    )
  }
}
