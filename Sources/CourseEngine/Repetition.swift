import CourseCore

/// What makes a repeated request the same request.
package struct Repetition: Hashable, Sendable {
  package let key: String

  /// What was asked for, without its secrets.
  package let request: [UInt8]

  package init(key: String, request: [UInt8]) {
    self.key = key
    self.request = request
  }
}

extension Repetition {
  /// The reply that the request was given before; `nil` for a new request.
  ///
  /// - Throws: `EngineError.keyReused` when the key came with another request.
  func reply(
    to operation: String,
    of person: PersonID,
    _ hasher: Hasher,
    in tx: any StoreReading
  ) throws -> JSONValue? {
    let known = try tx.reply(to: ReplyKey(person: person, operation: operation, key: key))
    guard let known else { return nil }
    guard known.request == hasher(request) else { throw EngineError.keyReused }
    return known.reply
  }

  func keep(
    _ reply: JSONValue,
    for operation: String,
    of person: PersonID,
    _ hasher: Hasher,
    tx: any StoreWriting
  ) {
    tx.save(
      StoredReply(
        key: ReplyKey(person: person, operation: operation, key: key),
        request: hasher(request),
        reply: reply,
        at: tx.moment
      )
    )
  }
}
