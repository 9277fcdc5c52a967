package import CourseCore

extension Engine {
  /// Opens the register of the issuer whose key this station has; from then on it gives numbers.
  ///
  /// `machine` is what people call this machine, so that others are sent to it.
  package func openRegister(_ token: SessionToken, at machine: String) async throws {
    let key = issuingKey
    try await authorised(token, to: .moveRegister) { tx, authority in
      guard let issuer = try key.known()?.issuer else { throw EngineError.issuingKey(.missing) }
      guard try !tx.registerPlaces().contains(where: { $0.issuer == issuer }) else {
        throw EngineError.refused("machine", .registerOpen)
      }
      let record = RegisterMoved(issuer: issuer, to: tx.here, machine: try Self.name(of: machine))
      tx.append(.registerMoved(record), about: .centre, by: authority.person)
    }
  }

  /// Hands the register over to another station, by two people; this one gives no number any more.
  ///
  /// What was given so far goes along: the last number of each year, and the version of each list.
  package func moveRegister(
    _ token: SessionToken,
    to station: StationID,
    at machine: String,
    with witness: Witness
  ) async throws {
    let second = try await second(token, .moveRegister, witness)
    let key = issuingKey
    try await authorised(token, to: .moveRegister) { tx, authority in
      try authority.check(second: second, in: tx)
      guard let issuer = try key.known()?.issuer else { throw EngineError.issuingKey(.missing) }
      let place = try tx.openRegister(of: issuer)
      guard station != tx.here else { throw EngineError.refused("machine", .registerOpen) }
      let record = RegisterMoved(
        issuer: issuer,
        to: station,
        machine: try Self.name(of: machine),
        from: tx.here,
        second: second,
        years: try tx.allNumbers(by: place),
        listVersions: try tx.listVersions(by: place)
      )
      tx.append(.registerMoved(record), about: .centre, by: authority.person)
    }
  }

  private static func name(of machine: String) throws -> String {
    let name = machine.tidied
    guard (1...80).contains(name.unicodeScalars.count) else {
      throw EngineError.refused("machine", .machineName)
    }
    return name
  }
}

extension StoreReading {
  /// The last numbers of all years, the earliest first.
  func allNumbers(by place: RegisterMoved) throws -> [RegisterYear] {
    let years = Set(try registerYears(of: place.issuer).map(\.year) + place.years.map(\.year))
    return try years.sorted().map { try numbers(of: $0, by: place) }
  }

  /// The greatest versions of all lists that were signed, list 1 first.
  func listVersions(by place: RegisterMoved) throws -> [Int] {
    let count = max(try lastList(of: place.issuer), place.listVersions.count)
    return try (0..<count).map { index in
      let moved = index < place.listVersions.count ? place.listVersions[index] : 0
      return max(try listVersion(of: place.issuer, index + 1), moved)
    }
  }
}
