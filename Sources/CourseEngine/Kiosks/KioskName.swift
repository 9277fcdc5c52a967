/// What an officer calls a kiosk, such as “Máy cạnh cửa”.
package struct KioskName: Hashable, Sendable {
  package let text: String

  /// Takes what was typed; `nil` where nothing is left, or it is longer than 40 characters or more
  /// than a line.
  package init?(_ typed: String) {
    let words = typed.split { $0 == " " || $0 == "\u{A0}" }
    let text = words.joined(separator: " ")
    let isPlain = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard !text.isEmpty, text.count <= 40, isPlain else { return nil }
    self.text = text
  }
}

/// The secret that a registered kiosk shows when somebody signs in at it: 64 hexadecimal digits.
package typealias KioskToken = SessionToken
