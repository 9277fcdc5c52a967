/// Points, always whole and never below zero.
package struct Points: Hashable, Sendable, Comparable, ExpressibleByIntegerLiteral {
  package let count: Int

  package init(_ count: Int) {
    precondition(count >= 0, "points are never below zero")
    self.count = count
  }

  package init(integerLiteral value: Int) { self.init(value) }

  package static let zero: Self = 0

  package static func < (left: Self, right: Self) -> Bool { left.count < right.count }

  package static func + (left: Self, right: Self) -> Self { Self(left.count + right.count) }

  package static func += (left: inout Self, right: Self) { left = left + right }
}
