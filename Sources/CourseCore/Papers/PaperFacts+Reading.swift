extension PaperFacts {
  /// Reads what `claims` gives, and nothing else: facts that it accepts give the same claims again.
  package init(claims: CBOR) throws(ClaimError) {
    var outer = try ClaimMap(claims, ClaimError.claim)
    let issuer = try outer.read(ClaimKey.issuer) { $0.string.flatMap { IssuerID($0) } }
    let issued = try outer.read(ClaimKey.issued) { $0.startOfDay }
    let expires = try outer.optional(ClaimKey.expires) { $0.startOfDay?.before }
    let id = try outer.read(ClaimKey.id) { claim in
      claim.octets.flatMap { Code128(bytes: $0) }.map { PaperID($0) }
    }
    let status = try outer.read(ClaimKey.status) { StatusPlace($0, of: issuer) }
    let facts = outer.take(ClaimKey.facts)
    try outer.end()
    var inner = try ClaimMap(facts, ClaimError.fact, at: FactKey.version)
    guard try inner.read(FactKey.version, \.count) == 1 else { throw .newerVersion }
    self = try Self(&inner, id, issuer, issued, expires, status)
    try inner.end()
  }

  private init(
    _ facts: inout ClaimMap,
    _ id: PaperID,
    _ issuer: IssuerID,
    _ issued: CalendarDay,
    _ expires: CalendarDay?,
    _ status: StatusPlace
  ) throws(ClaimError) {
    self.init(
      id: id,
      issuer: issuer,
      letterhead: try facts.read(FactKey.letterhead) { Letterhead($0) },
      number: try facts.read(FactKey.number) { $0.string.flatMap { PaperNumber($0) } },
      checkCode: try facts.read(FactKey.checkCode) { $0.checkCode },
      replaces: try facts.optional(FactKey.replaces) { $0.string.flatMap { PaperNumber($0) } },
      place: try facts.read(FactKey.place, \.line),
      issued: issued,
      expires: expires,
      holder: Holder(
        fullName: try facts.read(FactKey.fullName, \.line),
        born: try facts.optional(FactKey.born) { $0.string.flatMap { BirthDate($0) } },
        home: try facts.read(FactKey.home, \.line)
      ),
      achievement: try Achievement(&facts),
      study: try Study(&facts),
      test: try TestResult.read(from: &facts),
      tasks: try facts.optional(FactKey.tasks) { TaskResult($0) },
      policy: try facts.read(FactKey.policy) { PolicyName($0) },
      signer: try facts.read(FactKey.signer) { Signer($0) },
      status: status
    )
  }
}

extension PaperFacts.Letterhead {
  fileprivate init?(_ claim: CBOR) {
    guard let lines = claim.lines(1...2) else { return nil }
    self.init(superior: lines.count == 2 ? lines[1] : nil, name: lines[0])
  }
}

extension PaperFacts.Achievement {
  fileprivate init(_ facts: inout ClaimMap) throws(ClaimError) {
    self.init(
      // A course goes without saying.
      kind: try facts.optional(FactKey.kind) { claim in
        claim.count.flatMap { Kind(rawValue: $0) }.flatMap { $0 == .course ? nil : $0 }
      } ?? .course,
      code: try facts.read(FactKey.code, \.line),
      title: try facts.read(FactKey.title, \.line),
      version: try facts.read(FactKey.courseVersion, \.line)
    )
  }
}

extension PaperFacts.Study {
  fileprivate init(_ facts: inout ClaimMap) throws(ClaimError) {
    let way = try facts.read(FactKey.form) { Self.way($0) }
    self.init(
      began: try facts.optional(FactKey.began, \.day),
      completed: try facts.read(FactKey.completed, \.day),
      forms: Set(way.forms),
      testMode: way.mode
    )
  }

  private static func way(_ claim: CBOR) -> (forms: [Form], mode: TestMode?)? {
    guard let parts = claim.elements, (1...2).contains(parts.count),
      let numbers = parts[0].elements
    else { return nil }
    let forms = numbers.compactMap { $0.count.flatMap { Form(rawValue: $0) } }
    guard forms.count == numbers.count, zip(forms, forms.dropFirst()).allSatisfy(<) else {
      return nil
    }
    guard parts.count == 2 else { return (forms, nil) }
    return parts[1].count.flatMap { TestMode(rawValue: $0) }.map { (forms, $0) }
  }
}

extension PaperFacts.TestResult {
  /// The mark and what passes stand together or not at all.
  fileprivate static func read(from facts: inout ClaimMap) throws(ClaimError) -> Self? {
    let passMark = try facts.optional(FactKey.passMark) { claim in
      claim.count.flatMap { (0...100).contains($0) ? $0 : nil }
    }
    let result = try facts.optional(FactKey.score) { claim in
      passMark.flatMap { Self(claim, passMark: $0) }
    }
    guard (result == nil) == (passMark == nil) else { throw .fact(FactKey.score) }
    return result
  }

  private init?(_ claim: CBOR, passMark: Int) {
    guard let parts = claim.elements, (2...3).contains(parts.count), let earned = parts[0].count,
      let available = parts[1].count, earned <= available
    else { return nil }
    self.init(earned: earned, available: available, passMark: passMark)
    guard parts.count == 3 else { return }
    guard case .bool(let isRight) = parts[2] else { return nil }
    criticalRight = isRight
  }
}

extension PaperFacts.TaskResult {
  fileprivate init?(_ claim: CBOR) {
    guard let parts = claim.elements, parts.count == 3, let done = parts[0].count,
      let available = parts[1].count, done <= available, let observer = parts[2].line
    else { return nil }
    self.init(done: done, available: available, observer: observer)
  }
}

extension PaperFacts.PolicyName {
  fileprivate init?(_ claim: CBOR) {
    guard let lines = claim.lines(2...2) else { return nil }
    self.init(title: lines[0], version: lines[1])
  }
}

extension PaperFacts.Signer {
  fileprivate init?(_ claim: CBOR) {
    guard let lines = claim.lines(2...4) else { return nil }
    self.init(name: lines[0], titles: Array(lines.dropFirst()))
  }
}

extension StatusPlace {
  fileprivate init?(_ claim: CBOR, of issuer: IssuerID) {
    guard claim.entries?.count == 1, let place = claim["status_list"], place.entries?.count == 2,
      let index = place["idx"]?.count, index < StatusList.size, let uri = place["uri"]?.string
    else { return nil }
    self.init(index: index, address: uri, of: issuer)
  }

  /// A place in the list at an address of its issuer.
  private init?(index: Int, address: String, of issuer: IssuerID) {
    guard let list = StatusList.number(at: address, of: issuer) else { return nil }
    self.init(list: list, index: index)
  }
}

extension CBOR {
  /// A check code exactly as it is printed.
  fileprivate var checkCode: CheckCode? {
    string.flatMap { text in
      CheckCode(text).flatMap { $0.description.utf8.elementsEqual(text.utf8) ? $0 : nil }
    }
  }
}
