/// What is to be shown at one moment, before anyone knows how large the screen is.
package struct Page: Hashable, Sendable {
  /// A line being typed.
  package struct Prompt: Hashable, Sendable {
    package let label: String
    package let text: String

    package init(label: String, text: String) {
      self.label = label
      self.text = text
    }
  }

  /// Where the learner is; left on the top line.
  package var title: String

  /// How far the learner has come; right on the top line.
  package var progress: String
  package var body: [Paragraph]

  /// What to do differently, after a key that led nowhere.
  package var note: String?
  package var prompt: Prompt?

  /// The keys that work, on the bottom line.
  package var keys: [String]

  /// The keys while there is more to read, where Enter first shows the rest of it: until the end of
  /// the text is in sight, or what the learner would choose.
  package var keysToReadOn: [String]?

  /// Whether the page opens at its top, although the learner works further down.
  package var beginsAtTop: Bool

  package init(
    title: String,
    progress: String = "",
    body: [Paragraph],
    note: String? = nil,
    prompt: Prompt? = nil,
    keys: [String],
    keysToReadOn: [String]? = nil,
    beginsAtTop: Bool = false
  ) {
    self.title = title
    self.progress = progress
    self.body = body
    self.note = note
    self.prompt = prompt
    self.keys = keys
    self.keysToReadOn = keysToReadOn
    self.beginsAtTop = beginsAtTop
  }
}
