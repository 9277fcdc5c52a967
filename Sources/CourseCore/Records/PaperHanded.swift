/// A paper was handed over at the desk.
package struct PaperHanded: RecordBody {
  package static let kind = RecordKind("paper.handed")

  package let paper: PaperID
  package let recipient: PaperRecipient
  package let day: CalendarDay

  package init(paper: PaperID, recipient: PaperRecipient, day: CalendarDay) {
    self.paper = paper
    self.recipient = recipient
    self.day = day
  }
}

extension PaperHanded {
  package var json: JSONValue {
    ["paper": paper.json, "recipient": .string(recipient.rawValue), "day": day.json]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      paper: try json.member("paper"),
      recipient: try json.choice("recipient"),
      day: try json.member("day")
    )
  }
}
