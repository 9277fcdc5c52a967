extension StatusList {
  /// The list as the claims of a Status List Token, its bits compressed.
  package func claims(compressedBits: [UInt8]) -> CBOR {
    .map(present: [
      ClaimKey.issuer: .text(issuer.description),
      ClaimKey.subject: .text(address),
      ClaimKey.issued: .integer(signed.seconds),
      ClaimKey.statusList: .sorted([
        CBOR.Entry(key: .text("bits"), value: .integer(2)),
        CBOR.Entry(key: .text("lst"), value: .bytes(compressedBits)),
      ]),
      ClaimKey.timeToLive: .integer(Self.lifetime.milliseconds / 1_000),
      ClaimKey.listVersion: .integer(version),
      ClaimKey.endedPapers: .sorted(
        ended.map { index, paper in
          CBOR.Entry(
            key: .integer(index),
            value: .array([.integer(paper.day.daysSince1970), .integer(paper.end.rawValue)])
          )
        }
      ),
    ])
  }

  /// Reads what `claims` gives: the bits and the days must say the same.
  ///
  /// The bits are unpacked to so many bytes, or `nil`, by whoever knows how.
  package init(
    claims: CBOR,
    inflate: (_ bytes: [UInt8], _ count: Int) -> [UInt8]?
  ) throws(ClaimError) {
    var map = try ClaimMap(claims, ClaimError.claim)
    let issuer = try map.read(ClaimKey.issuer) { $0.string.flatMap { IssuerID($0) } }
    let number = try map.read(ClaimKey.subject) { claim in
      claim.string.flatMap { Self.number(at: $0, of: issuer) }
    }
    let seconds = try map.read(ClaimKey.issued) { claim in
      claim.number.flatMap { (0...253_402_300_799).contains($0) ? $0 : nil }
    }
    _ = try map.read(ClaimKey.timeToLive, \.count)
    let version = try map.read(ClaimKey.listVersion) { claim in
      claim.count.flatMap { $0 > 0 ? $0 : nil }
    }
    let ended = try map.read(ClaimKey.endedPapers) { Self.ended($0) }
    let bits = try map.read(ClaimKey.statusList) { Self.bits($0, inflate) }
    try map.end()
    self.init(
      issuer: issuer,
      number: number,
      version: version,
      signed: Timestamp(milliseconds: Int64(seconds) * 1_000),
      ended: ended
    )
    guard StatusBits.token(self) == bits else { throw .claim(ClaimKey.statusList) }
  }

  private static func ended(_ claim: CBOR) -> [Int: EndedPaper]? {
    guard let entries = claim.entries else { return nil }
    var ended: [Int: EndedPaper] = [:]
    for entry in entries {
      guard let index = entry.key.count, index < size, let paper = EndedPaper(entry.value) else {
        return nil
      }
      ended[index] = paper
    }
    return ended
  }

  private static func bits(_ claim: CBOR, _ inflate: ([UInt8], Int) -> [UInt8]?) -> [UInt8]? {
    guard claim.entries?.count == 2, claim["bits"]?.number == 2, let list = claim["lst"]?.octets
    else { return nil }
    return inflate(list, StatusBits.tokenBytes)
  }
}

extension EndedPaper {
  fileprivate init?(_ claim: CBOR) {
    guard let parts = claim.elements, parts.count == 2, let days = parts[0].number,
      (0...2_932_896).contains(days), let end = parts[1].count.flatMap({ PaperEnd(rawValue: $0) })
    else { return nil }
    self.init(end, on: CalendarDay(daysSince1970: days))
  }
}
