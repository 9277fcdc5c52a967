/// How far a chain is known: its newest record without a gap before it.
package struct ChainHead: Hashable, Sendable {
  package let station: StationID
  package let seq: Int

  /// Of the envelope at `seq`.
  package let digest: Digest

  package init(station: StationID, seq: Int, digest: Digest) {
    self.station = station
    self.seq = seq
    self.digest = digest
  }
}

/// The heads of all chains that a station knows, signed by it, so that a rewritten past shows when
/// stations meet.
package struct SignedHeads: Hashable, Sendable {
  /// In the order of the stations.
  package let heads: [ChainHead]
  package let signer: StationID

  /// Ed25519, 64 bytes, over `signedBytes`.
  package let signature: [UInt8]

  package init(heads: [ChainHead], signer: StationID, signature: [UInt8]) {
    self.heads = heads
    self.signer = signer
    self.signature = signature
  }

  /// What a station signs.
  package static func signedBytes(_ heads: [ChainHead], by signer: StationID) -> [UInt8] {
    let value: JSONValue = [
      "heads": .array(heads.map(\.json)),
      "signer": signer.json,
      "type": "hocvu.heads",
    ]
    return value.canonicalBytes
  }
}

extension ChainHead: JSONRepresentable {
  package var json: JSONValue {
    ["station": station.json, "seq": .integer(seq), "digest": digest.json]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      station: try json.member("station"),
      seq: try json.integer("seq"),
      digest: try json.member("digest")
    )
  }
}
