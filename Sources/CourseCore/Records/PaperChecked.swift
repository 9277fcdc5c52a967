/// An officer looked at what shows that a learner has completed something, and found it in order.
package struct PaperChecked: RecordBody {
  package static let kind = RecordKind("paper.checked")

  package let judged: JudgedTarget

  /// The records that the officer was shown, in their order.
  package let evidence: [RecordKey]

  package init(judged: JudgedTarget, evidence: [RecordKey]) {
    self.judged = judged
    self.evidence = evidence
  }
}

extension PaperChecked {
  package var json: JSONValue {
    ["judged": judged.json, "evidence": .array(evidence.map(\.json))]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(judged: try json.member("judged"), evidence: try json.list("evidence"))
  }
}

extension RecordKey: JSONRepresentable {
  package var json: JSONValue { ["station": station.json, "seq": .integer(seq)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(station: try json.member("station"), seq: try json.integer("seq"))
  }
}
