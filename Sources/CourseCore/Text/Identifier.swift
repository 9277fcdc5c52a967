/// A name that an author gave and that records point at for ever: `a-z`, digits and hyphens.
package protocol Identifier: RawRepresentable, Hashable, Comparable, Sendable,
  CustomStringConvertible, ExpressibleByStringLiteral
where RawValue == String {
  init(rawValue: String)
}

extension Identifier {
  package init(_ text: some StringProtocol) { self.init(rawValue: String(text)) }

  package init(stringLiteral value: String) { self.init(rawValue: value) }

  package var description: String { rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
