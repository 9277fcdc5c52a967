package import CourseCore

extension Engine {
  /// The code of the person who is signed in, under which a shell may keep things in memory; it is
  /// never shown.
  package func person(of token: SessionToken) async throws -> PersonID {
    try await reading(token) { _, person in person }
  }
}
