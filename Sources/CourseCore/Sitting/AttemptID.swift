/// Names one attempt, made where it began.
package struct AttemptID: CodeIdentifier {
  package let code: Code128

  package init(_ code: Code128) { self.code = code }
}
