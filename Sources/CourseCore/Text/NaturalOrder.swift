/// The place of a text in a list of places: as in `VietnameseOrder`, but numbers by their size, so
/// that Tổ 2 stands before Tổ 10.
package struct NaturalOrder: Hashable, Sendable, Comparable {
  /// A run of digits or of what stands between them.
  private enum Part: Hashable, Sendable {
    case number(String)
    case text(VietnameseOrder)
  }

  private let parts: [Part]

  /// Tells apart what is equal but for leading zeros.
  private let text: VietnameseOrder

  package init(_ text: String) {
    var parts: [Part] = []
    var rest = Substring(text.tidied)
    while let first = rest.first {
      let isNumber = Self.isDigit(first)
      let run = rest.prefix { Self.isDigit($0) == isNumber }
      parts.append(isNumber ? .number(Self.size(run)) : .text(VietnameseOrder(String(run))))
      rest = rest.dropFirst(run.count)
    }
    self.parts = parts
    self.text = VietnameseOrder(text)
  }

  package static func < (left: Self, right: Self) -> Bool {
    for (one, other) in zip(left.parts, right.parts) where one != other {
      switch (one, other) {
      case (.number(let one), .number(let other)):
        return (one.utf8.count, one) < (other.utf8.count, other)
      case (.text(let one), .text(let other)): return one < other
      case (.number, .text): return true
      case (.text, .number): return false
      }
    }
    if left.parts.count != right.parts.count { return left.parts.count < right.parts.count }
    return left.text < right.text
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// The digits without leading zeros: the longer ones are more.
  private static func size(_ run: Substring) -> String { String(run.drop { $0 == "0" }) }
}
