/// An answer was given; it is known by its attempt, position and revision.
package struct AttemptAnswered: RecordBody {
  package static let kind = RecordKind("attempt.answered")

  package let attempt: AttemptID

  /// From 1, second wordings after the drawn questions.
  package let position: Int

  /// From 1; a story has one for each reply.
  package let revision: Int
  package let response: Response

  /// The number that was read in a typed line, in the canonical form `-1234.5`.
  package let read: String?

  /// How many hints had been shown.
  package let hints: Int

  /// Milliseconds of the sitting used when the answer came.
  package let elapsed: Int

  package init(
    attempt: AttemptID,
    position: Int,
    revision: Int,
    response: Response,
    read: String? = nil,
    hints: Int,
    elapsed: Int
  ) {
    self.attempt = attempt
    self.position = position
    self.revision = revision
    self.response = response
    self.read = read
    self.hints = hints
    self.elapsed = elapsed
  }
}

extension AttemptAnswered {
  package var json: JSONValue {
    .object(present: [
      "attempt": attempt.json,
      "position": .integer(position),
      "revision": .integer(revision),
      "response": response.json,
      "read": read.map { .string($0) },
      "hints": .integer(hints),
      "elapsed": .integer(elapsed),
    ])
  }

  /// Written without a `JSONValue` in between, because most records are answers.
  package var canonicalBytes: [UInt8] {
    var writer = JSONWriter(capacity: 256)
    writer.object { json in
      json.key("attempt")
      json.code(attempt.code)
      json.member("elapsed", elapsed)
      json.member("hints", hints)
      json.member("position", position)
      json.member("read", read)
      json.member("response", response.json)
      json.member("revision", revision)
    }
    return writer.bytes
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      attempt: try json.member("attempt"),
      position: try json.integer("position"),
      revision: try json.integer("revision"),
      response: try json.member("response"),
      read: try json.optionalString("read"),
      hints: try json.integer("hints"),
      elapsed: try json.integer("elapsed")
    )
  }
}
