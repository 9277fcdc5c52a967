import CourseCore
import CourseEngine
import CourseTestSupport

extension TestCentre {
  convenience init(_ library: Library = .fixture) throws { try self.init(offering: library) }

  /// Enrols a learner and signs in.
  func learner(_ groups: [Audience] = []) async throws -> SessionToken {
    let card = try await enrol(groups: groups)
    return try await engine.signIn(card: card.text, pin: "2580", on: .other).token
  }
}
