/// A piece of advice on teaching that the author has weighed and means to go without.
package struct AcceptedAdvice: Hashable, Sendable {
  /// The code of the check that gives it.
  package let check: String
  package let why: String

  package init(check: String, why: String) {
    self.check = check
    self.why = why
  }
}

extension AcceptedAdvice: JSONRepresentable {
  package var json: JSONValue { ["check": .string(check), "why": .string(why)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(check: try json.string("check"), why: try json.string("why"))
  }
}
