package import CourseCore

/// What a new centre is asked at its first start; all but the commune and the officer may wait.
package struct Setup: Sendable {
  package let settings: [CentreSetting: String]
  package let settlements: [SettlementDraft]

  /// Who runs the centre; the roles are of no account.
  package let officer: Appointee

  package init(
    settings: [CentreSetting: String],
    settlements: [SettlementDraft] = [],
    officer: Appointee
  ) {
    self.settings = settings
    self.settlements = settlements
    self.officer = officer
  }
}

extension Engine {
  /// Whether nobody runs the centre and nobody learns there.
  package func isNew() async throws -> Bool {
    try await store.read { tx in
      try tx.people(with: .officer).isEmpty && tx.enrolled().isEmpty
    }
  }

  /// Whether the centre has nobody who runs it: then, and only then, it can be set up.
  package func needsSetUp() async throws -> Bool {
    try await store.read { tx in try tx.people(with: .officer).isEmpty }
  }

  /// Sets a centre up: its settings, its settlements and its first officer, all or nothing.
  ///
  /// - Throws: `EngineError.refused`, with `alreadySetUp` once there is an officer.
  package func setUp(_ setup: Setup) async throws -> StaffView {
    guard try await needsSetUp() else { throw EngineError.refused("officer", .alreadySetUp) }
    let settings = try Self.checked(setup.settings)
    let officer = try await CheckedAppointee(setup.officer, by: passwords)
    let person = PersonID(ids())
    let ids = ids
    return try await store.write(at: clock()) { tx in
      guard try tx.people(with: .officer).isEmpty else {
        throw EngineError.refused("officer", .alreadySetUp)
      }
      let roles = [GivenRole(role: .officer)]
      try Self.appoint(officer, as: person, roles, by: nil, tx: tx)
      for (setting, value) in settings {
        let change = SettingChanged(name: setting.rawValue, value: value)
        tx.append(.settingChanged(change), about: .centre, by: person)
      }
      _ = try Self.add(setup.settlements, ids, by: person, tx: tx)
      return StaffView(
        person: person,
        fullName: officer.fullName,
        callName: officer.callName,
        login: officer.login,
        roles: roles
      )
    }
  }

  /// The settings in the order of `CentreSetting`.
  private static func checked(
    _ settings: [CentreSetting: String]
  ) throws -> [(CentreSetting, String)] {
    var refusals = Refusals()
    var checked: [(CentreSetting, String)] = []
    for setting in CentreSetting.allCases {
      guard let typed = settings[setting], !typed.tidied.isEmpty else { continue }
      let value = refusals.take(setting.rawValue) { () throws(Refusal) in
        try setting.checked(typed)
      }
      if let value { checked.append((setting, value)) }
    }
    if settings[.commune]?.tidied.isEmpty ?? true { refusals.note("commune", .settingEmpty) }
    try refusals.end()
    return checked
  }
}
