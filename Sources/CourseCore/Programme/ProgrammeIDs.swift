/// Names a programme.
package struct ProgrammeID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a framework of competences.
package struct FrameworkID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Points at one competence of a framework, whatever version is in force: `bdhvs-tam/4.1`.
package struct CompetenceReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let framework: FrameworkID
  package let code: String

  package init(framework: FrameworkID, code: String) {
    self.framework = framework
    self.code = code
  }

  package var description: String { "\(framework)/\(code)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.framework, left.code) < (right.framework, right.code)
  }
}
