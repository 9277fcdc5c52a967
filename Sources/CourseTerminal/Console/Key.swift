/// A key that was pressed, or a text that was pasted.
package enum Key: Hashable, Sendable {
  /// One scalar of typed text; a letter with its marks may come as several.
  case text(Unicode.Scalar)
  case paste(String)
  case enter, backspace, escape, tab
  case up, down, left, right, pageUp, pageDown, home, end

  /// Ctrl-U: empties the line.
  case clear

  /// Ctrl-L: draws the screen again.
  case redraw

  /// Ctrl-C.
  case interrupt

  /// Ctrl-D.
  case endOfInput

  /// A key that means nothing here.
  case other
}

extension Key {
  /// The number on a digit key.
  package var digit: Int? {
    guard case .text(let scalar) = self, ("0"..."9").contains(scalar) else { return nil }
    return Int(scalar.value - 48)
  }

  package func isLetter(_ letter: Unicode.Scalar) -> Bool {
    guard case .text(let scalar) = self else { return false }
    return scalar.properties.lowercaseMapping.unicodeScalars.first == letter
  }
}
