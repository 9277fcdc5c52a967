/// A person was given a role, or its settlements or terms became others.
package struct RoleGiven: RecordBody {
  package static let kind = RecordKind("role.given")

  package let role: Role

  /// Where a tutor or team leader is one.
  package let settlements: [SettlementID]

  /// By which right, and on which days, a signer signs.
  package let signing: SigningTerms?

  package init(role: Role, settlements: [SettlementID] = [], signing: SigningTerms? = nil) {
    self.role = role
    self.settlements = settlements
    self.signing = signing
  }

  package init(_ role: GivenRole) {
    self.init(role: role.role, settlements: role.settlements, signing: role.signing)
  }
}

extension RoleGiven {
  package var json: JSONValue {
    .object(present: [
      "role": .string(role.rawValue),
      "settlements": settlements.isEmpty ? nil : .array(settlements.map(\.json)),
      "signing": signing?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      role: try json.choice("role"),
      settlements: try json.list("settlements"),
      signing: try json.optional("signing")
    )
  }
}
