/// What is kept of the year of birth of somebody who was erased: a span of years, as wide as it can be
/// without a figure of the years looked back on telling one of them from another.
///
/// Whoever was born in any year of it stood in the same age band, and was of working age or was not, in
/// every one of those years; so what was counted stays as it was reported.
package struct BirthYears: Hashable, Sendable {
  package let first: Int
  package let last: Int

  package init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// - Parameters:
  ///   - birthYear: The year that is forgotten.
  ///   - years: From the first year that a figure may tell of through the one of today.
  ///   - workingAges: What was entered as the years of working age, at any time.
  package init(
    around birthYear: Int,
    toldIn years: ClosedRange<Int>,
    workingAges: Set<ClosedRange<Int>>
  ) {
    func isAlike(_ other: Int) -> Bool {
      years.allSatisfy { year in
        AgeBand(birthYear: other, in: year) == AgeBand(birthYear: birthYear, in: year)
          && workingAges.allSatisfy { $0.contains(year - other) == $0.contains(year - birthYear) }
      }
    }
    var (first, last) = (birthYear, birthYear)
    while first > years.upperBound - Age.greatest, isAlike(first - 1) { first -= 1 }
    while last < years.upperBound, isAlike(last + 1) { last += 1 }
    self.init(first: first, last: last)
  }
}

extension BirthYears: JSONRepresentable {
  package var json: JSONValue { ["first": .integer(first), "last": .integer(last)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(first: try json.integer("first"), last: try json.integer("last"))
    guard first <= last else { throw ShapeError("years in their order", at: ["last"]) }
  }
}
