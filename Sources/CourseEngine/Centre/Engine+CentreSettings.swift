package import CourseCore

extension Engine {
  /// What the centre says of itself; whoever can reach a screen may read it.
  package func centreSettings() async throws -> [CentreSetting: String] {
    try await store.read { tx in
      let all = try tx.settings()
      return CentreSetting.allCases.reduce(into: [:]) { $0[$1] = all[$1.rawValue] }
    }
  }

  /// Changes a setting of the centre, or takes it back where there is no value.
  ///
  /// - Returns: The value as it is kept.
  package func change(
    _ token: SessionToken,
    _ setting: CentreSetting,
    to value: String?
  ) async throws -> String? {
    try await authorised(token, to: .changeSettings) { tx, authority in
      var refusals = Refusals()
      let kept = value.flatMap { typed in
        refusals.take("value") { () throws(Refusal) in try setting.checked(typed) }
      }
      try refusals.end()
      if try tx.setting(setting.rawValue) != kept {
        let change = SettingChanged(name: setting.rawValue, value: kept)
        tx.append(.settingChanged(change), about: .centre, by: authority.person)
      }
      return kept
    }
  }
}
