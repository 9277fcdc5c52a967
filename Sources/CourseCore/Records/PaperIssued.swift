/// A paper was given a number and signed; what is printed on it stands in the register.
package struct PaperIssued: RecordBody {
  package static let kind = RecordKind("paper.issued")

  package let paper: PaperID
  package let issuer: IssuerID
  package let number: PaperNumber

  /// The day that the paper is dated, whose year the number is of.
  package let dated: CalendarDay
  package let judged: JudgedTarget

  /// By which right the actor signs.
  package let block: SignatureBlock
  package let status: StatusPlace

  /// SHA-256 over the salt in the register and the claims that were signed.
  package let facts: Digest

  package init(
    paper: PaperID,
    issuer: IssuerID,
    number: PaperNumber,
    dated: CalendarDay,
    judged: JudgedTarget,
    block: SignatureBlock,
    status: StatusPlace,
    facts: Digest
  ) {
    self.paper = paper
    self.issuer = issuer
    self.number = number
    self.dated = dated
    self.judged = judged
    self.block = block
    self.status = status
    self.facts = facts
  }
}

extension PaperIssued {
  package var json: JSONValue {
    [
      "paper": paper.json,
      "issuer": .string(issuer.description),
      "number": .string(number.description),
      "dated": dated.json,
      "judged": judged.json,
      "block": block.json,
      "list": .integer(status.list),
      "index": .integer(status.index),
      "facts": facts.json,
    ]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      paper: try json.member("paper"),
      issuer: try json.member("issuer") { value throws(ShapeError) in
        guard let issuer = IssuerID(try value.asString()) else { throw ShapeError("an issuer") }
        return issuer
      },
      number: try json.member("number") { value throws(ShapeError) in
        guard let number = PaperNumber(try value.asString()) else {
          throw ShapeError("a number such as 07/GXN-TTHTCĐ")
        }
        return number
      },
      dated: try json.member("dated"),
      judged: try json.member("judged"),
      block: try json.member("block"),
      status: StatusPlace(
        list: try json.integer("list", in: 1...Int(UInt32.max)),
        index: try json.integer("index", in: 0...StatusList.size - 1)
      ),
      facts: try json.member("facts")
    )
  }
}
