/// A record as stations exchange it: its envelope and, until its time is over, its body.
package struct StationRecord: Hashable, Sendable {
  package let envelope: Envelope

  /// `nil` once it was dropped, or where it was not sent along.
  package let content: RecordContent?

  package init(envelope: Envelope, content: RecordContent?) {
    self.envelope = envelope
    self.content = content
  }
}

/// A body with the salt that its digest runs over too, so that nobody can guess a body by its digest.
package struct RecordContent: Hashable, Sendable {
  package let salt: Code128

  /// Canonical JSON.
  package let body: [UInt8]

  package init(salt: Code128, body: [UInt8]) {
    self.salt = salt
    self.body = body
  }

  /// What `Envelope.bodyDigest` is the SHA-256 of.
  package var digested: [UInt8] { salt.bytes + body }
}
