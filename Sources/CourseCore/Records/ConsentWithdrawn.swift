/// A person took a consent back.
package struct ConsentWithdrawn: RecordBody {
  package static let kind = RecordKind("consent.withdrawn")

  package let purpose: ConsentPurpose

  package init(purpose: ConsentPurpose) { self.purpose = purpose }
}

extension ConsentWithdrawn {
  package var json: JSONValue { ["purpose": .string(purpose.rawValue)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(purpose: try json.choice("purpose"))
  }
}
