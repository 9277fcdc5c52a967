/// Names a person in records by a random code that is never shown.
package struct PersonID: CodeIdentifier {
  package let code: Code128

  package init(_ code: Code128) { self.code = code }
}
