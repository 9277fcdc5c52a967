import CourseCore

/// A quiz as it is kept in a file between two runs, and after every answer.
///
/// Canonical JSON with a version and a digest over the rest, so that a file that is something else,
/// was cut or was changed is told from one of ours.
struct QuizState: Hashable, Sendable {
  static let version = 1

  /// The kind and id of what the quiz was made of.
  let content: String
  let paper: Paper
  let rules: SittingRules
  var answers: [Sitting.Answer]

  /// The question on the screen.
  var position: Int?
  var skipped: [Int]
  var hints: [Int: Int]
  var elapsed: Span

  /// Whether the learner ended the quiz; the outcome follows from the answers.
  var outcome: Outcome?
}

/// Why a saved quiz cannot go on.
package enum QuizStateError: Error, Hashable, Sendable {
  /// Not a file that `--save` wrote, or changed since.
  case alien

  /// Written by a later version.
  case tooNew

  /// Of another quiz than the file named.
  case otherQuiz(String)

  /// Questions were changed since the quiz began.
  case contentChanged
}

extension QuizState {
  func bytes(_ digest: ([UInt8]) -> Digest) -> [UInt8] {
    let body = json
    return
      JSONValue.object([
        "hocvu-quiz": .integer(Self.version),
        "quiz": body,
        "check": digest(body.canonicalBytes).json,
      ]).canonicalBytes + [UInt8(ascii: "\n")]
  }

  init(bytes: [UInt8], _ digest: ([UInt8]) -> Digest) throws(QuizStateError) {
    guard let json = try? JSONValue(parsing: bytes), let version = try? json.integer("hocvu-quiz")
    else { throw .alien }
    guard version <= Self.version else { throw .tooNew }
    guard let body = json["quiz"], let check: Digest = try? json.member("check"),
      digest(body.canonicalBytes) == check, let state = try? Self(json: body),
      state.bytes(digest) == bytes
    else { throw .alien }
    self = state
  }
}

extension QuizState: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "content": .string(content),
      "paper": paper.json,
      "rules": rules.json,
      "answers": .array(answers.map(\.savedJSON)),
      "position": position.map { .integer($0) },
      "skipped": .integers(skipped),
      "hints": .array(hints.sorted { $0.key < $1.key }.map { .integers([$0.key, $0.value]) }),
      "elapsed": elapsed.json,
      "outcome": outcome?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    let hints = try json.list("hints") { value throws(ShapeError) in
      try value.elements { value throws(ShapeError) in try value.asInteger() }
    }
    guard hints.allSatisfy({ $0.count == 2 }) else { throw ShapeError("pairs", at: ["hints"]) }
    self.init(
      content: try json.string("content"),
      paper: try json.member("paper"),
      rules: try json.member("rules"),
      answers: try json.list("answers") { value throws(ShapeError) in
        try Sitting.Answer(saved: value)
      },
      position: try json.optionalInteger("position"),
      skipped: try json.list("skipped") { value throws(ShapeError) in try value.asInteger() },
      hints: Dictionary(hints.map { ($0[0], $0[1]) }) { first, _ in first },
      elapsed: try json.member("elapsed"),
      outcome: try json.optional("outcome")
    )
  }
}

extension Sitting.Answer {
  fileprivate var savedJSON: JSONValue {
    .object([
      "position": .integer(position),
      "revision": .integer(revision),
      "response": response.json,
      "hints": .integer(hints),
      "elapsed": elapsed.json,
    ])
  }

  fileprivate init(saved json: JSONValue) throws(ShapeError) {
    self.init(
      position: try json.integer("position"),
      revision: try json.integer("revision"),
      response: try json.member("response"),
      hints: try json.integer("hints"),
      elapsed: try json.member("elapsed")
    )
  }
}
