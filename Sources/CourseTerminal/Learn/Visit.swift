package import CourseCore
package import CourseEngine

/// A learner in front of the screen, from signing in until the next person.
package struct Visit: Sendable {
  let engine: Engine
  let token: SessionToken

  /// How the learner is addressed; `nil` for a guest, of whom nothing is kept.
  let name: String?
  let language: Language

  package init(engine: Engine, token: SessionToken, name: String?, language: Language) {
    self.engine = engine
    self.token = token
    self.name = name
    self.language = language
  }
}
