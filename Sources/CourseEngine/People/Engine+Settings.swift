import CourseCore

extension Engine {
  /// A setting of the centre, or `nil` when it was never made or was taken back.
  package func setting(_ name: String) async throws -> String? {
    try await store.read { tx in try tx.setting(name) }
  }

  /// Reads a row, so that a health check fails where reading would.
  package func checkStore() async throws { _ = try await setting("centre.name") }
}
