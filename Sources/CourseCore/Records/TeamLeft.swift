/// A person left the team of a settlement.
package struct TeamLeft: RecordBody {
  package static let kind = RecordKind("team.left")

  package let team: SettlementID

  /// The last day in the team.
  package let until: CalendarDay?

  package init(team: SettlementID, until: CalendarDay?) {
    self.team = team
    self.until = until
  }
}

extension TeamLeft {
  package var json: JSONValue { .object(present: ["team": team.json, "until": until?.json]) }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(team: try json.member("team"), until: try json.optional("until"))
  }
}
