/// A settlement came, was renamed, or its days became known; the settlement is the subject.
package struct SettlementChanged: RecordBody {
  package static let kind = RecordKind("settlement.changed")

  package let settlementKind: SettlementKind
  package let name: String
  package let from: CalendarDay?
  package let until: CalendarDay?
  package let predecessor: SettlementID?

  package init(_ draft: SettlementDraft) {
    settlementKind = draft.kind
    name = draft.name
    from = draft.from
    until = draft.until
    predecessor = draft.predecessor
  }

  /// Says all that is known of a settlement.
  package init(_ settlement: Settlement) {
    settlementKind = settlement.kind
    name = settlement.name
    from = settlement.from
    until = settlement.until
    predecessor = settlement.predecessor
  }

  private init(
    settlementKind: SettlementKind,
    name: String,
    from: CalendarDay?,
    until: CalendarDay?,
    predecessor: SettlementID?
  ) {
    self.settlementKind = settlementKind
    self.name = name
    self.from = from
    self.until = until
    self.predecessor = predecessor
  }
}

extension SettlementChanged {
  package var json: JSONValue {
    .object(present: [
      "kind": .string(settlementKind.rawValue),
      "name": .string(name),
      "from": from?.json,
      "until": until?.json,
      "predecessor": predecessor?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      settlementKind: try json.choice("kind"),
      name: try json.string("name"),
      from: try json.optional("from"),
      until: try json.optional("until"),
      predecessor: try json.optional("predecessor")
    )
  }
}
