import CourseCore

/// A line being typed: always in NFC, so that Backspace takes away what the eye sees as one letter.
package struct LineEditor: Hashable, Sendable {
  package private(set) var text: String

  /// The longest line that a question takes.
  package static let longest = 500

  package init(_ text: String = "") { self.text = text.nfc }

  package var isEmpty: Bool { text.isEmpty }

  /// Returns whether the key changed or could have changed the line.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .text(let scalar): insert(String(scalar))
    case .paste(let pasted): insert(pasted)
    case .backspace: if !text.isEmpty { text.removeLast() }
    case .clear: text = ""
    default: return false
    }
    return true
  }

  /// Adds typed or pasted text: its line ends and other controls become spaces.
  private mutating func insert(_ typed: String) {
    let plain = typed.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar.properties.generalCategory == .control ? " " : scalar
    }
    var scalars = text.unicodeScalars
    scalars.append(contentsOf: plain)
    text = String(String(scalars).nfc.prefix(Self.longest))
  }
}
