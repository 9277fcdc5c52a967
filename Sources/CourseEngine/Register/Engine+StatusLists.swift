import CourseCore

extension Engine {
  /// Signs what holds now of all papers, each list with a version greater than ever before.
  package func signStatusLists(
    _ token: SessionToken,
    passphrase: String? = nil
  ) async throws -> [SignedStatusList] {
    let signer = try await openKey(token, for: .endPapers, passphrase)
    let now = clock()
    return try await authorised(token, to: .endPapers) { tx, _ in
      let place = try tx.openRegister(of: signer.issuer)
      guard let date = tx.date(at: now) else {
        throw EngineError.refused("date", .dateDoubtful)
      }
      return try tx.listVersions(by: place).enumerated().map { index, version in
        let list = StatusList(
          issuer: signer.issuer,
          number: index + 1,
          version: version + 1,
          signed: date,
          ended: try tx.endedPapers(of: signer.issuer, in: index + 1)
        )
        tx.saveListVersion(of: signer.issuer, index + 1, version: version + 1)
        return try signer.sign(list)
      }
    }
  }

  /// The longest text of a list that is shown as a symbol: that of some 130 ended papers.
  ///
  /// Version 30 at level M has 137 modules to a side, which a usual scanner still reads from a screen.
  package static let longestSymbol = 1_990

  /// Draws the symbol of a list, for another station to scan; `nil` for one that is too long, which
  /// is carried as a file.
  package func symbol(of list: SignedStatusList) async throws -> String? {
    guard list.text.utf8.count <= Self.longestSymbol else { return nil }
    do { return try await printer.symbol(of: list.text) } catch { throw noted(error) }
  }
}
