/// The numbers that an issuer gave in one year, from 1 without a gap.
package struct RegisterYear: Hashable, Sendable {
  package let year: Int

  /// The last number; 0 before the first.
  package let last: Int

  package init(_ year: Int, last: Int) {
    self.year = year
    self.last = last
  }

  package var next: Int { last + 1 }
}

extension RegisterYear {
  /// What is written under the last row when the book of the year is closed.
  package func closing(in language: Language) -> String {
    let isEnglish = language == .english
    guard last > 0 else {
      return isEnglish
        ? "No paper was issued in \(year)." : "Năm \(year) không cấp giấy xác nhận nào."
    }
    let first = Self.printed(1)
    let final = Self.printed(last)
    return isEnglish
      ? "This register of \(year) holds \(last) numbers, \(first) to \(final)."
      : "Sổ năm \(year) gồm \(last) số, từ \(first) đến \(final)."
  }

  /// A number as papers show it: one below ten with a zero before it.
  private static func printed(_ ordinal: Int) -> String { (ordinal < 10 ? "0" : "") + "\(ordinal)" }
}

extension RegisterYear: JSONRepresentable {
  package var json: JSONValue { ["year": .integer(year), "last": .integer(last)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      try json.integer("year", in: 1...9_999),
      last: try json.integer("last", in: 0...999_999)
    )
  }
}
