/// The groups of one person, in one number.
package struct AudienceSet: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  package init(_ groups: [Audience]) {
    self.init(groups.map(Self.init))
  }

  package init(_ group: Audience) {
    // Stands in derived tables alone, which are built anew with every version of their form.
    rawValue = 1 << (Audience.allCases.firstIndex(of: group) ?? 0)
  }
}
