package import CourseCore

/// Says what is wrong with something that was typed, and what to type instead; the same words on
/// every screen.
package enum RefusalWords {
  package static func text(_ refusal: Refusal, in language: Language) -> String {
    language == .english ? english(refusal) : vietnamese(refusal)
  }
}
