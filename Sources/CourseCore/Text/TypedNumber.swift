/// Reads numbers the way learners write them in the language of a question.
package enum TypedNumber {
  /// Returns the number of a line such as `22.000`, `5,6`, `22 000 đồng` or `−3 %`, or `nil` when
  /// the line is no number of at most 18 digits.
  ///
  /// A point (in English a comma) or space before exactly three digits groups, unless the number
  /// begins with 0; otherwise a point or comma is decimal. The unit, `đ`, `đồng` or `%` may follow.
  package static func read(
    _ line: String,
    in style: NumberStyle = .vietnamese,
    unit: String? = nil
  ) -> Decimal? {
    if let plain = Decimal(digits: line.utf8) { return plain }
    let text = Spelling.folded(line.tidied.lowercased())
    var rest = Array(text.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") {
      rest = rest.dropFirst().drop { $0 == space }
    }
    guard let number = takeNumber(from: &rest, style) else { return nil }
    guard isUnit(String(decoding: rest, as: UTF8.self), unit) else { return nil }
    return Decimal(whole: number.whole, fraction: number.fraction, isNegative: isNegative)
  }

  /// Takes digits and their separators off the front; `nil` when they make no number.
  private static func takeNumber(
    from rest: inout ArraySlice<UInt8>,
    _ style: NumberStyle
  ) -> (whole: [UInt8], fraction: [UInt8])? {
    var whole = takeDigits(from: &rest)
    guard !whole.isEmpty else { return nil }
    let mayGroup = whole.first != UInt8(ascii: "0")
    let decimal = style == .english ? point : comma
    while let separator = rest.first, separator == point || separator == comma || separator == space
    {
      var after = rest.dropFirst()
      let digits = takeDigits(from: &after)
      if separator != decimal, mayGroup, digits.count == 3 {
        whole += digits
        rest = after
      } else if separator != space, !digits.isEmpty {
        rest = after
        return (whole, digits)
      } else {
        break
      }
    }
    return (whole, [])
  }

  private static func takeDigits(from rest: inout ArraySlice<UInt8>) -> [UInt8] {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest.dropFirst(digits.count)
    return Array(digits)
  }

  /// Whether what follows a number is nothing, its unit or money, with or without marks.
  private static func isUnit(_ text: String, _ unit: String?) -> Bool {
    let name = text.tidied.withoutEndPunctuation
    if name.isEmpty || name.unicodeScalars.allSatisfy({ ".,;:!?".unicodeScalars.contains($0) }) {
      return true
    }
    let names = ["đ", "đồng", "₫", "%"] + (unit.map { [$0] } ?? [])
    return names.contains(name) || TypedRules(marks: .optional).match(name, with: names) != nil
  }

  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")
  private static let space = UInt8(ascii: " ")
}
