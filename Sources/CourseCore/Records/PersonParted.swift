/// Two entries are not of one person after all; the subject is the one that was joined to the other.
package struct PersonParted: RecordBody {
  package static let kind = RecordKind("person.parted")

  package let from: PersonID

  package init(from: PersonID) { self.from = from }
}

extension PersonParted {
  package var json: JSONValue { ["from": from.json] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(from: try json.member("from"))
  }
}
