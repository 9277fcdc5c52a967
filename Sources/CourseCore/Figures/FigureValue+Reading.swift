extension FigureValue {
  /// Reads a number as reports write it: `1.234`, `80,06%`, `85–90%`, `khoảng 80%`, `trên 47 nghìn`.
  ///
  /// `nil` for anything else.
  package init?(typed text: String) {
    var rest = Self.plain(text)
    let mark = Self.takeMark(from: &rest)
    let isPercent = rest.hasSuffix("%")
    if isPercent { rest = String(rest.dropLast()).tidied }
    let parts = rest.split(separator: "-", omittingEmptySubsequences: false).map {
      String($0).tidied.hasSuffix("%") ? String(String($0).tidied.dropLast()) : String($0)
    }
    guard (1...2).contains(parts.count) else { return nil }
    let numbers = parts.compactMap { Self.number($0, places: isPercent ? 2 : 0) }
    guard numbers.count == parts.count, let low = numbers.first else { return nil }
    guard numbers.count == 1 || low < numbers[1] else { return nil }
    self.init(
      low: low,
      high: numbers.last,
      unit: isPercent ? .percent : .count,
      mark: mark
    )
  }

  /// Without the letters' case, and with hyphens for all dashes.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.tidied.lowercased().unicodeScalars.map { dashes.contains($0) ? "-" : $0 }
      )
    )
  }

  private static let dashes: Set<Unicode.Scalar> = ["\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}"]

  private static func takeMark(from text: inout String) -> Mark {
    for (word, mark) in marks where text.hasPrefix(word) {
      text = String(text.dropFirst(word.count)).tidied
      return mark
    }
    return .exact
  }

  private static let marks: [(String, Mark)] = [
    ("khoảng ", .about), ("~", .about), ("about ", .about),
    ("trên ", .over), ("hơn ", .over), (">", .over), ("over ", .over),
    ("dưới ", .under), ("<", .under), ("under ", .under),
  ]

  /// A number in units of 10^-`places`; `nil` where it has more places than that.
  private static func number(_ text: String, places: Int) -> Int? {
    let text = text.tidied
    guard text.utf8.first.map({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) == true
    else { return nil }
    for (word, size) in sizes where text.hasSuffix(word) {
      return scaled(String(text.dropLast(word.count)).tidied, places: size + places)
    }
    return scaled(text, places: places)
  }

  private static let sizes = [(" nghìn", 3), (" ngàn", 3), (" triệu", 6)]

  private static func scaled(_ text: String, places: Int) -> Int? {
    guard let number = TypedNumber.read(text), number.scale <= places else { return nil }
    var units = number.units
    for _ in number.scale..<places {
      let (product, overflow) = units.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      units = product
    }
    return Int(units)
  }
}
