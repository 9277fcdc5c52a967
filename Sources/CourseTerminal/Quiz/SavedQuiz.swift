package import CourseCore

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

/// A quiz as it is kept in a file between two runs, and after every answer.
protocol QuizSaving: JSONRepresentable {
  /// The kind and id of what the quiz is made of; a member of its JSON.
  var content: String { get }

  /// Whether nothing is left to do, so that the file may be written over.
  var isEnded: Bool { get }
}

/// The file around what is kept of a quiz.
///
/// Canonical JSON with a version and a digest over the rest, so that a file that is something else,
/// was cut or was changed is told from one of ours.
package enum SavedQuiz {
  static let version = 1

  static func bytes(_ state: some QuizSaving, _ digest: ([UInt8]) -> Digest) -> [UInt8] {
    let body = state.json
    return
      JSONValue.object([
        "hocvu-quiz": .integer(version),
        "quiz": body,
        "check": digest(body.canonicalBytes).json,
      ]).canonicalBytes + [UInt8(ascii: "\n")]
  }

  /// Reads what was kept of the quiz of that name.
  static func state<State: QuizSaving>(
    of content: String,
    in bytes: [UInt8],
    as type: State.Type = State.self,
    _ digest: ([UInt8]) -> Digest
  ) throws(QuizStateError) -> State {
    let body = try body(of: bytes, digest)
    guard let name = try? body.string("content") else { throw .alien }
    guard name == content else { throw .otherQuiz(name) }
    guard let state = try? State(json: body), self.bytes(state, digest) == bytes else {
      throw .alien
    }
    return state
  }

  /// Whether a file is of a quiz that came to its end, so that nothing is lost with it.
  package static func isEnded(_ bytes: [UInt8], by digest: ([UInt8]) -> Digest) -> Bool {
    guard let body = try? body(of: bytes, digest) else { return false }
    return (try? QuizState(json: body))?.isEnded ?? (try? LessonState(json: body))?.isEnded ?? false
  }

  private static func body(
    of bytes: [UInt8],
    _ digest: ([UInt8]) -> Digest
  ) throws(QuizStateError) -> JSONValue {
    guard let json = try? JSONValue(parsing: bytes), let version = try? json.integer("hocvu-quiz")
    else { throw .alien }
    guard version <= Self.version else { throw .tooNew }
    guard let body = json["quiz"], let check: Digest = try? json.member("check"),
      digest(body.canonicalBytes) == check
    else { throw .alien }
    return body
  }
}
