/// Who lives in a household, as far as they are enrolled; the household is the subject.
package struct HouseholdChanged: RecordBody {
  package static let kind = RecordKind("household.changed")

  package let settlement: SettlementID?
  package let members: [PersonID]

  /// One of the members.
  package let head: PersonID?

  package init(settlement: SettlementID?, members: [PersonID], head: PersonID?) {
    self.settlement = settlement
    self.members = members
    self.head = head
  }
}

extension HouseholdChanged {
  package var json: JSONValue {
    .object(present: [
      "settlement": settlement?.json,
      "members": .array(members.map(\.json)),
      "head": head?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      settlement: try json.optional("settlement"),
      members: try json.list("members"),
      head: try json.optional("head")
    )
  }
}
