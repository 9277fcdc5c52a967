/// A paper holds no longer, by an act of two people.
package struct PaperRevoked: RecordBody {
  package static let kind = RecordKind("paper.revoked")

  package let paper: PaperID
  package let reason: RevocationReason

  /// From when on it holds no longer.
  package let day: CalendarDay

  /// Who agreed with the actor.
  package let second: PersonID

  /// The number of the decision, where there is one.
  package let decision: PaperNumber?

  package init(
    paper: PaperID,
    reason: RevocationReason,
    day: CalendarDay,
    second: PersonID,
    decision: PaperNumber? = nil
  ) {
    self.paper = paper
    self.reason = reason
    self.day = day
    self.second = second
    self.decision = decision
  }
}

extension PaperRevoked {
  package var json: JSONValue {
    .object(present: [
      "paper": paper.json,
      "reason": .string(reason.rawValue),
      "day": day.json,
      "second": second.json,
      "decision": decision.map { .string($0.description) },
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      paper: try json.member("paper"),
      reason: try json.choice("reason"),
      day: try json.member("day"),
      second: try json.member("second"),
      decision: try json.optional("decision") { value throws(ShapeError) in
        guard let number = PaperNumber(try value.asString()) else {
          throw ShapeError("a number such as 07/QĐ-UBND")
        }
        return number
      }
    )
  }
}
