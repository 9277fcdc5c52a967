/// A question version had a wrong key and is graded by another version from now on.
package struct MarkRevised: RecordBody {
  package static let kind = RecordKind("mark.revised")

  /// The version that learners were shown.
  package let question: Digest

  /// The version that holds the right key, with the same parts in the same places.
  package let replacement: Digest

  /// A code of a closed list.
  package let reason: String

  package init(question: Digest, replacement: Digest, reason: String) {
    self.question = question
    self.replacement = replacement
    self.reason = reason
  }
}

extension MarkRevised {
  package var json: JSONValue {
    .object(present: [
      "question": question.json,
      "replacement": replacement.json,
      "reason": .string(reason),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      question: try json.member("question"),
      replacement: try json.member("replacement"),
      reason: try json.string("reason")
    )
  }
}
