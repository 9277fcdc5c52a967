package import CourseCore

/// Somebody of the staff, with what the person may do.
package struct StaffView: Hashable, Sendable {
  package let person: PersonID
  package let fullName: String
  package let callName: String?

  /// `nil` where the person cannot sign in as staff yet.
  package let login: StaffLogin?
  package let roles: [GivenRole]

  /// In the order of `Right`.
  package var rights: [Right] {
    let actor = Actor(person: person, roles: roles)
    return Right.allCases.filter { actor.reach(of: $0) != nil }
  }
}

extension StaffView {
  /// `nil` where nothing is known of the person any more.
  init?(_ person: PersonID, in tx: any StoreReading) throws {
    guard let entry = try tx.entry(of: person) else { return nil }
    self.init(
      person: person,
      fullName: entry.fullName,
      callName: entry.callName,
      login: try tx.staffKey(of: person)?.login,
      roles: try tx.roles(of: person)
    )
  }
}
