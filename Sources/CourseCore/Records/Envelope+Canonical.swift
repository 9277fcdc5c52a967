extension Envelope {
  /// The canonical form that the chain of digests runs over; the same bytes as those of `json`.
  ///
  /// Written without a `JSONValue` in between, because every record needs it twice in its life.
  package var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    bytes += "{".utf8
    if let actor { Self.append("actor", actor.code, to: &bytes) }
    Self.append("body", bodyDigest, to: &bytes)
    Self.append("happened", happened.milliseconds, to: &bytes)
    bytes += "\"kind\":".utf8
    bytes += JSONValue.string(kind.name).canonicalBytes
    bytes += ",".utf8
    Self.append("order", Int64(order), to: &bytes)
    if let previous { Self.append("previous", previous, to: &bytes) }
    Self.append("seq", Int64(key.seq), to: &bytes)
    Self.append("station", key.station.code, to: &bytes)
    Self.append("subject", subject, to: &bytes)
    bytes += isClockTrusted ? "\"trusted\":true".utf8 : "\"trusted\":false".utf8
    bytes += ",\"version\":".utf8
    bytes += String(kind.version).utf8
    bytes += "}".utf8
    return bytes
  }

  private static func append(_ name: StaticString, _ number: Int64, to bytes: inout [UInt8]) {
    append(name, to: &bytes)
    bytes += String(number).utf8
    bytes += ",".utf8
  }

  private static func append(_ name: StaticString, _ code: Code128, to bytes: inout [UInt8]) {
    append(name, to: &bytes)
    bytes += "\"".utf8
    Hex.append(code, to: &bytes)
    bytes += "\",".utf8
  }

  private static func append(_ name: StaticString, _ digest: Digest, to bytes: inout [UInt8]) {
    append(name, to: &bytes)
    bytes += "\"".utf8
    Hex.append(digest.first, to: &bytes)
    Hex.append(digest.second, to: &bytes)
    bytes += "\",".utf8
  }

  private static func append(_ name: StaticString, to bytes: inout [UInt8]) {
    bytes += "\"".utf8
    name.withUTF8Buffer { bytes += $0 }
    bytes += "\":".utf8
  }
}
