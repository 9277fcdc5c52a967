/// The secret of somebody of the staff: a few words, remembered and long.
package enum Passphrase {
  static let least = 12
  static let most = 200

  /// The passphrase as it is hashed: spaces and marks written in one way only.
  package static func tidied(_ typed: String) -> String { typed.tidied }

  /// Refuses what is short, and what is long but one word over and over.
  package static func check(_ typed: String, login: String) throws(Refusal) {
    let scalars = Array(tidied(typed).lowercased().unicodeScalars)
    guard scalars.count >= least else { throw .passphraseTooShort }
    guard scalars.count <= most else { throw .passphraseTooLong }
    let isOfFewLetters = Set(scalars).count < 5
    let isLoginAlone = String(String.UnicodeScalarView(scalars)).split(separator: " ")
      .allSatisfy { $0 == login }
    guard !isOfFewLetters, !isLoginAlone, !isRepeated(scalars) else { throw .passphraseWeak }
  }

  /// Whether the text is a shorter one again and again.
  private static func isRepeated(_ scalars: [Unicode.Scalar]) -> Bool {
    (1...scalars.count / 2).contains { length in
      scalars.indices.dropFirst(length).allSatisfy { scalars[$0] == scalars[$0 - length] }
    }
  }
}

/// The short name by which somebody of the staff signs in, such as `tam.doai`.
package struct StaffLogin: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package var description: String { text }

  /// Takes 3 to 32 small letters without marks, digits, dots and hyphens.
  ///
  /// Capitals and spaces around do not matter. `nil` for anything else, and for what could be a card.
  package init?(_ typed: some StringProtocol) {
    let text = String(typed).tidied.lowercased()
    guard (3...32).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed),
      CardCode(text) == nil
    else { return nil }
    self.text = text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
