/// A paper was issued in the place of another, which holds no longer.
package struct PaperReissued: RecordBody {
  package static let kind = RecordKind("paper.reissued")

  package let issued: PaperIssued
  package let replaced: PaperID
  package let reason: ReissueReason

  package init(issued: PaperIssued, replaced: PaperID, reason: ReissueReason) {
    self.issued = issued
    self.replaced = replaced
    self.reason = reason
  }
}

extension PaperReissued {
  package var json: JSONValue {
    [
      "issued": issued.json, "replaced": replaced.json, "reason": .string(reason.rawValue),
    ]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      issued: try json.member("issued"),
      replaced: try json.member("replaced"),
      reason: try json.choice("reason")
    )
  }
}
