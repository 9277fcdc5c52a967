package import CourseCore

extension PaperID {
  package static func fixture(_ number: UInt64) -> Self { Self(Code128(high: 0x9A9, low: number)) }
}

extension StationID {
  package static func fixture(_ number: UInt64) -> Self { Self(Code128(high: 0x57A, low: number)) }
}

extension RecordKey {
  package static func fixture(_ seq: Int) -> Self { Self(station: .fixture(1), seq: seq) }
}

extension JudgedTarget {
  package static func fixture(_ course: CourseID = "c") -> Self {
    Self(.course(course), version: "1.0", policy: .fixture(7))
  }
}

extension SignatureBlock {
  /// One that there is.
  package static func fixture(
    _ capacity: Capacity = .head,
    isForCollective: Bool = false,
    post: String? = nil
  ) -> Self {
    guard let block = Self(capacity, isForCollective: isForCollective, post: post) else {
      preconditionFailure("no signature: \(capacity)")
    }
    return block
  }
}

extension SigningTerms {
  package static func fixture(
    _ block: SignatureBlock = .fixture(),
    from: String = "2026-01-01",
    through: String? = nil
  ) -> Self {
    guard let terms = Self(block, from: .fixture(from), through: through.map { .fixture($0) })
    else {
      preconditionFailure("terms that end before they begin")
    }
    return terms
  }
}

extension PaperChecked {
  package static func fixture(_ evidence: [RecordKey] = [.fixture(4), .fixture(9)]) -> Self {
    Self(judged: .fixture(), evidence: evidence)
  }
}

extension PaperIssued {
  /// The paper of a number, which is its name and its place too.
  package static func fixture(_ number: Int = 1, dated: String = "2026-11-03") -> Self {
    Self(
      paper: .fixture(UInt64(number)),
      issuer: .fixture,
      number: .fixture(number),
      dated: .fixture(dated),
      judged: .fixture(),
      block: .fixture(),
      status: StatusPlace(list: 1, index: number),
      facts: .fixture(UInt64(number))
    )
  }
}

extension PaperReissued {
  package static func fixture(_ number: Int = 2, replacing replaced: UInt64 = 1) -> Self {
    Self(issued: .fixture(number), replaced: .fixture(replaced), reason: .nameChanged)
  }
}

extension PaperRevoked {
  package static func fixture(_ paper: UInt64 = 1) -> Self {
    Self(
      paper: .fixture(paper),
      reason: .inspection,
      day: .fixture("2026-11-04"),
      second: .fixture(8),
      decision: .fixture(12)
    )
  }
}

extension RegisterMoved {
  package static func fixture(to station: StationID = .fixture(2)) -> Self {
    Self(
      issuer: .fixture,
      to: station,
      machine: "Máy văn phòng",
      from: .fixture(1),
      second: .fixture(8),
      years: [RegisterYear(2_025, last: 40), RegisterYear(2_026, last: 7)],
      listVersions: [3]
    )
  }
}
