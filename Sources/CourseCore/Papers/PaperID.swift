/// Names one paper for ever, on the paper itself and in every record about it.
package struct PaperID: CodeIdentifier {
  package let code: Code128

  package init(_ code: Code128) { self.code = code }

  /// As the rest of the world writes such names: `01234567-89ab-cdef-0123-456789abcdef`.
  package var uuid: String {
    var digits = Array(code.description.utf8)
    for place in [20, 16, 12, 8] { digits.insert(UInt8(ascii: "-"), at: place) }
    return String(decoding: digits, as: UTF8.self)
  }
}

/// What stands beside the QR symbol for those who cannot scan it: six characters and a check
/// character, written like the code of a card.
package struct CheckCode: Hashable, Sendable, CustomStringConvertible {
  private let code: CardCode

  package init(using chance: inout some RandomNumberGenerator) {
    code = CardCode(using: &chance)
  }

  /// Reads what was typed; `nil` when the length, a character or the check character is wrong.
  package init?(_ typed: some StringProtocol) {
    guard let code = CardCode(typed) else { return nil }
    self.code = code
  }

  package var description: String { code.description }
}

/// The number and symbol of a paper, such as `07/GXN-TTHTCĐ`.
package struct PaperNumber: Hashable, Sendable, CustomStringConvertible {
  /// Counted from 1 in each year of an issuer.
  package let ordinal: Int
  package let symbol: String

  /// `nil` where the ordinal is not from 1 to 999,999, or the symbol is empty, long, or no word.
  package init?(ordinal: Int, symbol: String) {
    guard (1...999_999).contains(ordinal), (1...40).contains(symbol.utf8.count),
      symbol.unicodeScalars.allSatisfy({ !$0.isBlank })
    else { return nil }
    self.ordinal = ordinal
    self.symbol = symbol.nfc
  }

  /// Reads what `description` writes, and nothing else.
  package init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/"), let ordinal = Int(text[..<slash]) else {
      return nil
    }
    self.init(ordinal: ordinal, symbol: String(text[text.index(after: slash)...]))
    guard description.utf8.elementsEqual(text.utf8) else { return nil }
  }

  package var description: String { (ordinal < 10 ? "0" : "") + "\(ordinal)/\(symbol)" }
}
