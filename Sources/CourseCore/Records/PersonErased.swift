/// A person's entry was erased, for good: it wins over anything that is or will be known of who the
/// person was, wherever it comes from.
///
/// What was recorded stays without a name; what was answered goes.
package struct PersonErased: RecordBody {
  package static let kind = RecordKind("person.erased")

  package let reason: ErasureReason

  /// For the figures that were reported; `nil` where no year of birth was known.
  package let born: BirthYears?

  package init(reason: ErasureReason, born: BirthYears?) {
    self.reason = reason
    self.born = born
  }
}

extension PersonErased {
  package var json: JSONValue {
    .object(present: ["reason": .string(reason.rawValue), "born": born?.json])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(reason: try json.choice("reason"), born: try json.optional("born"))
  }
}
