/// A test that finds where to start: level after level, for as long as each is held.
package struct Placement: Hashable, Sendable {
  package struct Level: Hashable, Sendable {
    package let title: String
    package let draw: [DrawLine]

    /// So many right hold the level and lead on to the next.
    package let right: Int

    package init(title: String, draw: [DrawLine], right: Int) {
      self.title = title
      self.draw = draw
      self.right = right
    }
  }

  package let id: AssessmentID
  package let title: String
  package let language: Language
  package let intro: String?

  /// Level 1 first.
  package let levels: [Level]

  /// Without a pass rule.
  package let rules: AssessmentRules
  package let isRetired: Bool

  package init(
    id: AssessmentID,
    title: String,
    language: Language = .vietnamese,
    intro: String? = nil,
    levels: [Level],
    rules: AssessmentRules = .init(pass: nil),
    isRetired: Bool = false
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.intro = intro
    self.levels = levels
    self.rules = rules
    self.isRetired = isRetired
  }
}
