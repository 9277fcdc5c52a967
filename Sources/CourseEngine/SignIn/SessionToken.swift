import CourseCore

/// The secret that a signed-in screen shows with every request: 64 hexadecimal digits.
package struct SessionToken: Hashable, Sendable {
  package let text: String

  /// Takes what a client sent; anything that is not a token is refused as not signed in.
  package init?(_ text: String) {
    guard Hex.isText(text, ofDigits: 64) else { return nil }
    self.text = text
  }

  init(_ first: Code128, _ second: Code128) { text = first.description + second.description }

  /// Under which the sign-in is kept.
  func digest(by hasher: Hasher) -> Digest { hasher(Array(text.utf8)) }
}
