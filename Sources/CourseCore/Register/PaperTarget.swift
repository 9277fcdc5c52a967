/// A course or programme that a paper confirms.
package struct PaperTarget: Hashable, Sendable {
  package let kind: PolicyTarget

  /// Of the course or programme.
  package let id: String

  package init(_ kind: PolicyTarget, _ id: String) {
    self.kind = kind
    self.id = id
  }

  package static func course(_ id: CourseID) -> Self { Self(.course, id.rawValue) }

  package static func programme(_ id: ProgrammeID) -> Self { Self(.programme, id.rawValue) }
}

/// A course or programme as somebody was judged by it, which later versions do not change.
package struct JudgedTarget: Hashable, Sendable {
  package let target: PaperTarget

  /// Of the course or programme, as printed.
  package let version: String

  /// The version of the rules, kept for ever under its digest.
  package let policy: Digest

  package init(_ target: PaperTarget, version: String, policy: Digest) {
    self.target = target
    self.version = version
    self.policy = policy
  }
}

extension PolicyApplied {
  package var judged: JudgedTarget {
    JudgedTarget(PaperTarget(target, id), version: version, policy: policy)
  }
}

extension JudgedTarget: JSONRepresentable {
  package var json: JSONValue {
    [
      "target": .string(target.kind.rawValue), "id": .string(target.id),
      "version": .string(version), "policy": policy.json,
    ]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      PaperTarget(try json.choice("target"), try json.string("id")),
      version: try json.string("version"),
      policy: try json.member("policy")
    )
  }
}
