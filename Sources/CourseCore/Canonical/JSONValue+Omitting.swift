// What stands at its default is left out of canonical forms, so that a key added by a later version
// leaves the digests of everything written before as they are.
extension JSONValue {
  /// A flag that is left out when it is false.
  static func flag(_ truth: Bool) -> Self? { truth ? true : nil }

  /// A text that is left out when there is none.
  static func text(_ text: String?) -> Self? { text.map { .string($0) } }

  /// A name that is left out when there is none.
  static func name(_ name: (some CustomStringConvertible)?) -> Self? {
    name.map { .string($0.description) }
  }

  /// A number that is left out when it is the usual one.
  static func number(_ number: Int?, unless usual: Int? = nil) -> Self? {
    guard let number, number != usual else { return nil }
    return .integer(number)
  }

  /// Names that are left out when there are none.
  static func names(_ names: [some CustomStringConvertible]) -> Self? {
    names.isEmpty ? nil : .strings(names)
  }

  /// A list that is left out when it is empty.
  static func list(_ values: [some JSONRepresentable]) -> Self? {
    values.isEmpty ? nil : .array(values.map(\.json))
  }

  /// A named value that is left out when it is the usual one.
  static func name<Name: RawRepresentable & Equatable>(
    _ name: Name,
    unless usual: Name
  ) -> Self? where Name.RawValue == String { name == usual ? nil : .string(name.rawValue) }

  /// The object with further members; none may stand twice.
  func adding(_ other: JSONValue) -> Self {
    guard case .object(let mine) = self, case .object(let others) = other else { return self }
    var object = mine
    for member in others {
      let isNew = object.insert(member.value, for: member.key)
      precondition(isNew, "a member stands twice")
    }
    return .object(object)
  }
}
