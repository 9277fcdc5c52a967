/// A learner was judged to have completed a course or programme under one policy.
package struct PolicyApplied: RecordBody {
  package static let kind = RecordKind("policy.applied")

  package let target: PolicyTarget

  /// Of the course or programme.
  package let id: String

  /// Of the course or programme, as printed.
  package let version: String

  /// The version of the rules, kept for ever under its digest.
  package let policy: Digest

  package init(target: PolicyTarget, id: String, version: String, policy: Digest) {
    self.target = target
    self.id = id
    self.version = version
    self.policy = policy
  }
}

extension PolicyApplied {
  package var json: JSONValue {
    .object(present: [
      "target": .string(target.rawValue),
      "id": .string(id),
      "version": .string(version),
      "policy": policy.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      target: try json.choice("target"),
      id: try json.string("id"),
      version: try json.string("version"),
      policy: try json.member("policy")
    )
  }
}
