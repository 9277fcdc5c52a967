/// A person joined the team of a settlement; each settlement has one, known by its code.
package struct TeamJoined: RecordBody {
  package static let kind = RecordKind("team.joined")

  package let team: SettlementID
  package let leads: Bool

  /// The first day in the team; `nil` where nobody knows.
  package let from: CalendarDay?

  package init(team: SettlementID, leads: Bool, from: CalendarDay?) {
    self.team = team
    self.leads = leads
    self.from = from
  }
}

extension TeamJoined {
  package var json: JSONValue {
    .object(present: [
      "team": team.json, "leads": leads ? true : nil, "from": from?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      team: try json.member("team"),
      leads: try json.flag("leads"),
      from: try json.optional("from")
    )
  }
}
