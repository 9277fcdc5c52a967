package import CourseCore

/// An issuer whose papers are checked here.
package struct TrustedIssuer: Hashable, Sendable {
  package let keys: IssuerSummary

  /// The lists that were taken, the first one first.
  package let lists: [StatusList]
}

/// What came of taking a list.
package struct TakenList: Hashable, Sendable {
  package let list: StatusList

  /// `false` where a newer version is here already, or this very one.
  package let isNew: Bool
}

extension Engine {
  /// Lists the issuers whose papers are checked here, but for the station's own.
  package func trustedIssuers(_ token: SessionToken) async throws -> [TrustedIssuer] {
    let (reader, key) = (issuerFiles, issuingKey)
    return try await authorised(token, toSee: .seeRegister) { tx, _ in
      let files = try tx.trustedFiles(besides: try? key.standing())
      let lists = try tx.takenLists().compactMap { try? reader.list($0, trusting: files) }
      return try tx.issuerFiles().compactMap { try? reader.keys(in: $0) }.map { keys in
        TrustedIssuer(keys: keys, lists: lists.filter { $0.issuer == keys.issuer })
      }
    }
  }

  /// Takes an issuer's file of public keys, or one that says more than the one before.
  ///
  /// - Throws: `EngineError.refused` where keys that were believed are not in it any more.
  package func trustKeys(_ token: SessionToken, _ file: [UInt8]) async throws -> IssuerSummary {
    let (reader, key) = (issuerFiles, issuingKey)
    return try await authorised(token, to: .trustIssuers) { tx, _ in
      guard let keys = try? reader.keys(in: file) else {
        throw EngineError.refused("keys", .issuerKeys)
      }
      let known = try tx.trustedFiles(besides: try? key.standing())
        .compactMap { try? reader.keys(in: $0) }.filter { $0.issuer == keys.issuer }
      guard known.allSatisfy({ Set(keys.keys).isSuperset(of: $0.keys) }) else {
        throw EngineError.refused("keys", .issuerKeysDiffer)
      }
      tx.save(keys)
      return keys
    }
  }

  /// Believes an issuer no longer; its papers are unknown here from then on.
  package func distrust(_ token: SessionToken, _ issuer: IssuerID) async throws {
    try await authorised(token, to: .trustIssuers) { tx, _ in tx.removeIssuer(issuer) }
  }

  /// Takes signed lists, each on a line of its own.
  package func takeLists(_ token: SessionToken, _ text: String) async throws -> [TakenList] {
    let (reader, key) = (issuerFiles, issuingKey)
    return try await authorised(token, to: .trustIssuers) { tx, _ in
      let files = try tx.trustedFiles(besides: try? key.standing())
      var held = StatusLists()
      for text in try tx.takenLists() {
        if let list = try? reader.list(text, trusting: files) { _ = held.keep(list) }
      }
      // Spaces are letters of these texts.
      let lines = text.split(whereSeparator: \.isNewline).map { String($0) }
        .filter { !$0.tidied.isEmpty }
      guard !lines.isEmpty else { throw EngineError.refused("list", .statusList) }
      return try lines.map { line in
        let list = try Self.list(line, trusting: files, by: reader)
        let isNew = held.keep(list)
        if isNew { tx.save(list, text: line) }
        return TakenList(list: list, isNew: isNew)
      }
    }
  }

  private static func list(
    _ text: String,
    trusting files: [[UInt8]],
    by reader: any IssuerFileReader
  ) throws -> StatusList {
    do { return try reader.list(text, trusting: files) } catch .unknownKey {
      throw EngineError.refused("list", .listIssuer)
    } catch { throw EngineError.refused("list", .statusList) }
  }
}
