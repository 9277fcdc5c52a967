/// Two entries were found to be of one person; the subject is the entry that is shown no more.
///
/// The records of both stay as they are: from here on they are read as the records of one person.
package struct PersonJoined: RecordBody {
  package static let kind = RecordKind("person.joined")

  /// The entry that the person is shown by.
  package let into: PersonID

  package init(into: PersonID) { self.into = into }
}

extension PersonJoined {
  package var json: JSONValue { ["into": into.json] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(into: try json.member("into"))
  }
}
