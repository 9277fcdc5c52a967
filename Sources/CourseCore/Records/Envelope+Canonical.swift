extension Envelope {
  /// The canonical form that the chain of digests runs over; the same bytes as those of `json`.
  ///
  /// Written without a `JSONValue` in between, because every record needs it twice in its life.
  package var canonicalBytes: [UInt8] {
    var writer = JSONWriter(capacity: 640)
    writer.object { json in
      if let actor {
        json.key("actor")
        json.code(actor.code)
      }
      json.key("body")
      json.digest(bodyDigest)
      json.key("happened")
      json.integer(happened.milliseconds)
      json.member("kind", kind.name)
      json.member("order", order)
      if let previous {
        json.key("previous")
        json.digest(previous)
      }
      json.member("seq", key.seq)
      json.key("station")
      json.code(key.station.code)
      json.key("subject")
      json.code(subject)
      json.member("trusted", isClockTrusted)
      json.member("version", kind.version)
    }
    return writer.bytes
  }
}
