/// A person was given a role, or its settlements became others.
package struct RoleGiven: RecordBody {
  package static let kind = RecordKind("role.given")

  package let role: Role

  /// Where a tutor or team leader is one.
  package let settlements: [SettlementID]

  package init(role: Role, settlements: [SettlementID] = []) {
    self.role = role
    self.settlements = settlements
  }
}

extension RoleGiven {
  package var json: JSONValue {
    .object(present: [
      "role": .string(role.rawValue),
      "settlements": settlements.isEmpty ? nil : .array(settlements.map(\.json)),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(role: try json.choice("role"), settlements: try json.list("settlements"))
  }
}
