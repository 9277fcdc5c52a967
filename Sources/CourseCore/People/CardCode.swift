/// The code on a learner's card: six characters and a check character.
///
/// The alphabet has 26 characters that no Vietnamese input method changes; the check character is
/// that of ISO/IEC 7064 MOD 27,26, which finds every single wrong character and every swap of
/// neighbours.
package struct CardCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Seven characters without a hyphen.
  package let text: String

  package static let alphabet = Array("23456789BCFGHJKLMNPQRSTVXZ")

  package var description: String { text.prefix(6) + "-" + text.suffix(1) }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension CardCode {
  /// Makes the code of six characters of the alphabet, chosen by chance.
  package init(using chance: inout some RandomNumberGenerator) {
    let body = (0..<6).map { _ in Int.random(in: 0..<26, using: &chance) }
    text = String((body + [Self.check(of: body)]).map { Self.alphabet[$0] })
  }

  /// Reads what was typed or scanned: spaces, hyphens and letter case do not matter.
  ///
  /// `nil` when the length, a character or the check character is wrong.
  package init?(_ typed: some StringProtocol) {
    let characters = typed.uppercased().filter { $0 != " " && $0 != "-" }
    let values = characters.compactMap { Self.alphabet.firstIndex(of: $0) }
    guard characters.count == 7, values.count == 7, Self.check(of: values.dropLast()) == values[6]
    else { return nil }
    text = characters
  }

  /// The check character's value by ISO/IEC 7064, hybrid system MOD 27,26.
  static func check(of body: some Sequence<Int>) -> Int {
    let product = body.reduce(26) { product, value in
      let sum = (product + value) % 26
      return (sum == 0 ? 26 : sum) * 2 % 27
    }
    return (27 - product) % 26
  }
}
