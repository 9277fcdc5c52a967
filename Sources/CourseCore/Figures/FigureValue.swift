/// A number as its source says it: exact, a range, or “about”.
///
/// A range is never averaged, and a number that is not exact is never the denominator of a share.
package struct FigureValue: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case count

    /// In hundredths of a percent: 8006 is 80.06%.
    case percent
  }

  /// What stands before the number.
  package enum Mark: String, Hashable, Sendable, CaseIterable {
    case exact, about, over, under
  }

  package let low: Int

  /// Equal to `low` but for a range.
  package let high: Int
  package let unit: Unit
  package let mark: Mark

  package static let mostPeople = 200_000_000

  /// Makes a value; `nil` for one that cannot be: below nothing, above all, or upside down.
  package init?(low: Int, high: Int? = nil, unit: Unit = .count, mark: Mark = .exact) {
    let high = high ?? low
    let most = unit == .percent ? 10_000 : Self.mostPeople
    guard low >= 0, low <= high, high <= most else { return nil }
    guard low == high || mark == .exact else { return nil }
    self.low = low
    self.high = high
    self.unit = unit
    self.mark = mark
  }

  /// The count, where it is one number and exact.
  package var exactCount: Int? {
    unit == .count && mark == .exact && low == high ? low : nil
  }

  package var isRange: Bool { low < high }
}

extension FigureValue: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "low": .integer(low),
      "high": isRange ? .integer(high) : nil,
      "unit": .name(unit, unless: .count),
      "mark": .name(mark, unless: .exact),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    let value = FigureValue(
      low: try json.integer("low"),
      high: try json.optionalInteger("high"),
      unit: try json.named("unit", usual: .count),
      mark: try json.named("mark", usual: .exact)
    )
    guard let value else { throw ShapeError("a value that can be") }
    self = value
  }
}
