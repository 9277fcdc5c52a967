/// How a piece of text looks; nothing but what is readable on light and dark backgrounds alike.
package enum Look: Hashable, Sendable {
  case plain, bold, reverse
}

/// Text of one look.
package struct Run: Hashable, Sendable {
  package let text: String
  package let look: Look

  package init(_ text: String, _ look: Look = .plain) {
    self.text = text
    self.look = look
  }
}

/// One line of a screen.
package struct TextLine: Hashable, Sendable {
  package var runs: [Run]

  package init(_ runs: [Run]) { self.runs = runs }

  package init(_ text: String, _ look: Look = .plain) {
    runs = text.isEmpty ? [] : [Run(text, look)]
  }

  package var text: String { runs.map(\.text).joined() }

  package var columns: Int { text.columns }
}

/// A paragraph before it is wrapped: a mark that hangs in front, such as `1. `, and its text.
package struct Paragraph: Hashable, Sendable {
  package let mark: String
  package let runs: [Run]

  /// Whether this is where the learner is working; kept in sight.
  package let isFocus: Bool

  package init(mark: String = "", _ runs: [Run], isFocus: Bool = false) {
    self.mark = mark
    self.runs = runs
    self.isFocus = isFocus
  }

  package init(mark: String = "", _ text: String, _ look: Look = .plain, isFocus: Bool = false) {
    self.init(mark: mark, [Run(text, look)], isFocus: isFocus)
  }

  package static let blank = Paragraph("")

  package var isBlank: Bool { mark.isEmpty && runs.allSatisfy(\.text.isEmpty) }

  /// The paragraph in one line, however long.
  package var text: String { mark + runs.map(\.text).joined() }
}
