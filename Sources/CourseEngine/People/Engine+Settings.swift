import CourseCore

extension Engine {
  /// A setting of the centre, or `nil` when it was never made or was taken back.
  package func setting(_ name: String) async throws -> String? {
    try await store.read { tx in try tx.setting(name) }
  }

  /// Changes a setting of the centre; whoever can open the data directory may do so.
  package func change(_ name: String, to value: String?) async throws {
    try await store.write(at: clock()) { tx in
      let fact = SettingChanged(name: name, value: value)
      tx.append(.settingChanged(fact), about: .centre, by: nil)
    }
  }

  /// Reads a row, so that a health check fails where reading would.
  package func checkStore() async throws { _ = try await setting("centre.name") }
}
