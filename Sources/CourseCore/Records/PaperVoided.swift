/// A number was spoiled: it stays in the register, and no paper holds under it.
package struct PaperVoided: RecordBody {
  package static let kind = RecordKind("paper.voided")

  package let paper: PaperID
  package let reason: VoidReason
  package let day: CalendarDay

  package init(paper: PaperID, reason: VoidReason, day: CalendarDay) {
    self.paper = paper
    self.reason = reason
    self.day = day
  }
}

extension PaperVoided {
  package var json: JSONValue {
    ["paper": paper.json, "reason": .string(reason.rawValue), "day": day.json]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      paper: try json.member("paper"),
      reason: try json.choice("reason"),
      day: try json.member("day")
    )
  }
}
