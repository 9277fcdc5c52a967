/// One version of a programme as it was on offer, with the policy that results are judged by.
///
/// Editions are kept under their digests, each naming the one before, so that a version stays in
/// force until the day of the next one.
package struct ProgrammeEdition: Hashable, Sendable {
  package let programme: Programme
  package let policy: Policy

  /// The edition of the version before; `nil` when none is known here.
  package let before: Digest?

  package init(_ programme: Programme, policy: Policy, before: Digest? = nil) {
    self.programme = programme
    self.policy = policy
    self.before = before
  }

  /// The setting that names the newest edition of a programme.
  package static func setting(of programme: ProgrammeID) -> String { "programme.\(programme)" }
}

extension ProgrammeEdition: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "programme": programme.json,
      "policy": policy.json,
      "before": before?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      try json.member("programme"),
      policy: try json.member("policy"),
      before: try json.optional("before")
    )
  }
}
