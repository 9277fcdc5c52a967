package import CourseCore

/// Somebody of the staff signed in, or tried to (ASVS 5.0, V16.3.1).
///
/// What was typed for a login that nobody has is not kept: it may be a passphrase. Nor are sign-ins
/// of learners, of whose ways nothing is kept (`domain.md`, section 5.1, REQ-D2).
package struct StaffSignIn: Hashable, Sendable {
  package let person: PersonID

  /// The name of the registered kiosk; empty for any other device.
  package let device: String
  package let at: Timestamp
  package let isDateTrusted: Bool

  /// Whether the passphrase was right.
  package let worked: Bool

  package init(person: PersonID, device: String, at: Timestamp, isDateTrusted: Bool, worked: Bool) {
    self.person = person
    self.device = device
    self.at = at
    self.isDateTrusted = isDateTrusted
    self.worked = worked
  }
}

/// A sign-in with whose it was; the name is `nil` once the person's entry is gone.
package struct NamedSignIn: Hashable, Sendable {
  package let signIn: StaffSignIn
  package let fullName: String?
}

extension Engine {
  /// As many of the latest are shown.
  private static var most: Int { 1_000 }

  /// Lists who of the staff signed in or tried to, the latest first.
  package func staffSignIns(_ token: SessionToken) async throws -> [NamedSignIn] {
    try await authorised(token, toSee: .giveRoles) { tx, _ in
      var names: [PersonID: String?] = [:]
      return try tx.staffSignIns(latest: Self.most).map { signIn in
        let name = try names[signIn.person] ?? tx.entry(of: signIn.person)?.fullName
        names[signIn.person] = name
        return NamedSignIn(signIn: signIn, fullName: name)
      }
    }
  }
}
