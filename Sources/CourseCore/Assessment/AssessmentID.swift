/// Names an assessment or a placement.
package struct AssessmentID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}
