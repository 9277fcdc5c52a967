/// How an answer is compared with what a learner types.
package struct TypedRules: Hashable, Sendable {
  /// What missing tone marks and letter marks mean; a wrong mark is never accepted.
  package enum Marks: String, Hashable, Sendable, CaseIterable {
    /// Every mark as written.
    case exact
    /// Marks may be missing.
    case optional
    /// Marks may be missing, and the answer with its marks is shown afterwards.
    case shown
  }

  package let marks: Marks

  /// Whether capital letters must be as written.
  package let isCaseExact: Bool

  package init(marks: Marks = .shown, isCaseExact: Bool = false) {
    self.marks = marks
    self.isCaseExact = isCaseExact
  }
}
