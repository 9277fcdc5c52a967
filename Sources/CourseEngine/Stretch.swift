/// Which part of a list a screen shows: nothing is worked out of the rest.
package struct Stretch: Hashable, Sendable {
  private let number, size: Int
  private let staysWithin: Bool

  /// The list from its first element to its last.
  package static let whole = Stretch(page: 1, of: .max)

  /// None of the list, for a screen that shows something else.
  package static let none = Stretch(page: 1, of: 0)

  /// - Parameters:
  ///   - number: From 1; less is taken as 1.
  ///   - size: How many elements a page holds.
  ///   - staysWithin: Whether a number beyond the last page means the last page, not an empty one.
  package init(page number: Int, of size: Int, staysWithin: Bool = false) {
    self.number = max(1, number)
    self.size = size
    self.staysWithin = staysWithin
  }

  /// The places that are asked for in a list of so many.
  package func places(in count: Int) -> Range<Int> {
    guard size > 0, count > 0 else { return 0..<0 }
    let last = (count - 1) / size + 1
    let (start, isFar) = (staysWithin ? min(number, last) - 1 : number - 1)
      .multipliedReportingOverflow(by: size)
    let from = isFar ? count : min(start, count)
    return from..<(from + min(size, count - from))
  }
}

/// A part of a list, and where it stands in it.
package struct Extract<Element> {
  package let elements: [Element]

  /// The place of the first of them in the list, from 0.
  package let start: Int

  /// How many elements the list has.
  package let total: Int

  /// Works out what is asked for of a list.
  package init<Source>(
    _ stretch: Stretch,
    of list: [Source],
    _ make: (Source) throws -> Element
  ) rethrows {
    let places = stretch.places(in: list.count)
    elements = try list[places].map(make)
    start = places.lowerBound
    total = list.count
  }
}

extension Extract: Equatable where Element: Equatable {}
extension Extract: Hashable where Element: Hashable {}
extension Extract: Sendable where Element: Sendable {}
