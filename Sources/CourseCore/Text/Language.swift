/// A language by its tag, such as `vi` or `km`.
package struct Language: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let vietnamese = Language("vi")
  package static let english = Language("en")
}
