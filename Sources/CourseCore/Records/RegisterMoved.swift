/// The register of an issuer was opened at a station, or went from one to another.
///
/// That station alone gives numbers from then on, each greater than those said here.
package struct RegisterMoved: RecordBody {
  package static let kind = RecordKind("register.moved")

  package let issuer: IssuerID
  package let to: StationID

  /// What people call the machine of that station, so that others are sent to the right one.
  package let machine: String

  /// `nil` where the register is opened.
  package let from: StationID?

  /// Who agreed with the actor; `nil` where the register is opened.
  package let second: PersonID?

  /// The last numbers that were given, by year.
  package let years: [RegisterYear]

  /// The greatest versions of the status lists that were signed, list 1 first.
  package let listVersions: [Int]

  package init(
    issuer: IssuerID,
    to: StationID,
    machine: String,
    from: StationID? = nil,
    second: PersonID? = nil,
    years: [RegisterYear] = [],
    listVersions: [Int] = []
  ) {
    self.issuer = issuer
    self.to = to
    self.machine = machine
    self.from = from
    self.second = second
    self.years = years
    self.listVersions = listVersions
  }
}

extension RegisterMoved {
  package var json: JSONValue {
    .object(present: [
      "issuer": .string(issuer.description),
      "to": to.json,
      "machine": .string(machine),
      "from": from?.json,
      "second": second?.json,
      "years": .array(years.map(\.json)),
      "listVersions": .integers(listVersions),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      issuer: try json.member("issuer") { value throws(ShapeError) in
        guard let issuer = IssuerID(try value.asString()) else { throw ShapeError("an issuer") }
        return issuer
      },
      to: try json.member("to"),
      machine: try json.string("machine"),
      from: try json.optional("from"),
      second: try json.optional("second"),
      years: try json.list("years"),
      listVersions: try json.integers("listVersions")
    )
  }
}
