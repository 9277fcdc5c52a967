/// When somebody was born, as far as it is known: older people often know the year alone.
package struct BirthDate: Hashable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// `nil` for a day without its month, and for what no calendar has.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard month != nil || day == nil,
      CalendarDay(year: year, month: month ?? 1, day: day ?? 1) != nil
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `1958`, `1958-03` or `1958-03-12`.
  package init?(_ text: String) {
    let rest = "0000-01-01".utf8.count - text.utf8.count
    guard [0, 3, 6].contains(rest),
      let filled = CalendarDay(text + "-01-01".suffix(rest))
    else { return nil }
    self.init(
      year: filled.year,
      month: rest < 6 ? filled.month : nil,
      day: rest < 3 ? filled.day : nil
    )
  }

  package var description: String {
    guard let filled = CalendarDay(year: year, month: month ?? 1, day: day ?? 1) else { return "" }
    return String(filled.description.prefix(day != nil ? 10 : month != nil ? 7 : 4))
  }

  /// As papers print it: `12/03/1958`, `03/1958` or `1958`.
  package var printed: String {
    description.split(separator: "-").reversed().joined(separator: "/")
  }
}
