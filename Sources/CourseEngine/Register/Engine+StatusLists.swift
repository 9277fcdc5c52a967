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
}
