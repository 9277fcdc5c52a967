/// A page that waits for the learner: a value that keys change until they come to an answer.
///
/// It draws nothing and reads nothing, so that the full screen and line-by-line mode ask alike.
package protocol Dialogue: Sendable {
  associatedtype Answer: Sendable

  func page(_ words: Words) -> Page

  /// Takes a key of the full screen.
  mutating func take(_ key: Key, _ words: Words) -> Answer?

  /// Takes a whole line of line-by-line mode.
  mutating func take(line: String, _ words: Words) -> Answer?

  /// Whether what is typed may not be seen.
  var isSecret: Bool { get }

  /// Whether the arrows move something in the dialogue, instead of the text on the screen.
  var takesArrows: Bool { get }
}

extension Dialogue {
  /// The keys of the line, then Enter.
  package mutating func take(line: String, _ words: Words) -> Answer? {
    for scalar in line.unicodeScalars {
      if let answer = take(.text(scalar), words) { return answer }
    }
    return take(.enter, words)
  }

  package var isSecret: Bool { false }

  package var takesArrows: Bool { false }
}
