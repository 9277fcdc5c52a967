/// A person consented to a text; who acted read it aloud.
package struct ConsentGiven: RecordBody {
  package static let kind = RecordKind("consent.given")

  package let grant: ConsentGrant

  package init(_ grant: ConsentGrant) { self.grant = grant }
}

extension ConsentGiven {
  package var json: JSONValue {
    .object(present: [
      "purpose": .string(grant.purpose.rawValue),
      "text": grant.text.json,
      "mode": .string(grant.mode.rawValue),
      "guardian": grant.withGuardian ? true : nil,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      ConsentGrant(
        purpose: try json.choice("purpose"),
        text: try json.member("text"),
        mode: try json.choice("mode"),
        withGuardian: try json.flag("guardian")
      )
    )
  }
}
