/// A person has a role no longer.
package struct RoleEnded: RecordBody {
  package static let kind = RecordKind("role.ended")

  package let role: Role

  package init(role: Role) { self.role = role }
}

extension RoleEnded {
  package var json: JSONValue { ["role": .string(role.rawValue)] }

  package init(json: JSONValue) throws(ShapeError) { self.init(role: try json.choice("role")) }
}
