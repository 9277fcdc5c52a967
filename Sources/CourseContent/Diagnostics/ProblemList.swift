/// The problems of one file: of each severity as many as anybody mends in one go; the rest is counted.
struct ProblemList: Sendable {
  static let greatestCount = 500
  private(set) var diagnostics: [Diagnostic] = []
  private var errors = 0
  private var warnings = 0

  init(_ diagnostics: [Diagnostic] = []) { note(diagnostics) }

  /// Notes a problem; one that finds no room is not even made.
  mutating func note(_ severity: Severity, _ make: () -> Diagnostic) {
    let count: Int
    switch severity {
    case .error:
      errors += 1
      count = errors
    case .warning:
      warnings += 1
      count = warnings
    }
    if count <= Self.greatestCount { diagnostics.append(make()) }
  }

  mutating func note(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { note(diagnostic.severity) { diagnostic } }
  }

  /// These problems and then others of the same file.
  func followed(by others: ProblemList) -> ProblemList {
    var all = self
    all.note(others.diagnostics)
    all.errors += others.errors - others.diagnostics.count { $0.severity == .error }
    all.warnings += others.warnings - others.diagnostics.count { $0.severity == .warning }
    return all
  }

  /// Whether errors that are noted from now on are only counted.
  var isFull: Bool { errors >= Self.greatestCount }

  /// The problems, and how many more of each severity there are.
  func told(of file: String) -> [Diagnostic] {
    var told = diagnostics
    for (problem, count) in [(Problem.tooManyProblems, errors), (.tooManyWarnings, warnings)]
    where count > Self.greatestCount {
      told.append(Diagnostic(problem, [.text("\(count - Self.greatestCount)")], file: file))
    }
    return told
  }
}
