package import CourseCore

/// A field of what was sent, with what is wrong with it.
package struct Refused: Hashable, Sendable {
  /// As the field is called in messages, such as `fullName`.
  package let field: String
  package let refusal: Refusal

  package init(_ field: String, _ refusal: Refusal) {
    self.field = field
    self.refusal = refusal
  }
}

/// Gathers what is wrong with each field, so that a form shows all of it at once.
struct Refusals {
  private(set) var all: [Refused] = []

  /// Runs a check; returns its value, or notes why there is none.
  mutating func take<Value>(
    _ field: String,
    _ check: () throws(Refusal) -> Value
  ) -> Value? {
    do { return try check() } catch {
      all.append(Refused(field, error))
      return nil
    }
  }

  mutating func note(_ field: String, _ refusal: Refusal) { all.append(Refused(field, refusal)) }

  /// - Throws: `EngineError.refused` when anything was noted.
  func end() throws {
    guard all.isEmpty else { throw EngineError.refused(all) }
  }
}

extension EngineError {
  static func refused(_ field: String, _ refusal: Refusal) -> Self {
    .refused([Refused(field, refusal)])
  }
}
