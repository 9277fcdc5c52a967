package import CourseCore

/// What one file holds.
package enum Document: Hashable, Sendable {
  case course(Course)
  case lesson(Lesson)
  case bank(Bank)
  case assessment(Assessment)
  case placement(Placement)
  case pathway(Pathway)
  case programme(Programme)
  case framework(Framework)

  /// What the texts are written in.
  var language: Language {
    switch self {
    case .course(let course): course.language
    case .lesson(let lesson): lesson.language
    case .bank(let bank): bank.language
    case .assessment(let assessment): assessment.language
    case .placement(let placement): placement.language
    case .pathway(let pathway): pathway.language
    case .programme(let programme): programme.language
    case .framework(let framework): framework.language
    }
  }
}

/// All that was found in one file, by itself.
package struct Reading: Sendable {
  package internal(set) var kind: FileKind?

  /// `nil` where the file has errors.
  package internal(set) var document: Document?
  var problems = ProblemList()
  var hasErrors = false
  var references: [Reference] = []
  var declarations: [Declaration] = []

  /// The steps and questions, as far as the file could be read.
  var parts: [FilePart] = []
  var draws: [Draw] = []
  var conditions: [ConditionPlace] = []
  var reviews: [(Review, Position)] = []
  var retired: [String] = []
  var media: [String: MediaFile] = [:]

  /// Texts of the first language that a translation leaves out.
  var untranslated = 0
}

/// A place that names something of another file.
struct Reference: Hashable, Sendable {
  let noun: Noun

  /// With its course, framework or bank before a slash where it has one.
  let id: String
  let at: Position
  let stop: Position
  let isOverlaid: Bool
}

/// A place where an id is given to something.
struct Declaration: Hashable, Sendable {
  let noun: Noun
  let id: String
  let at: Position
}

/// Lines that take from banks for one paper, or a step that practises.
struct Draw: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    let line: DrawLine
    let at: Position
    let named: [Position]
  }

  /// What the questions are taken for.
  enum Purpose: Hashable, Sendable {
    /// An assessment, whose pass mark needs points to earn.
    case assessment

    /// A placement's level: so many must be right; with the place where that stands.
    case level(right: Int?, at: Position?)

    /// A step that practises until so many were right, which a poll never is.
    case practice(right: Int)
  }

  let lines: [Line]
  let purpose: Purpose
}

/// A condition with the place it stands at.
struct ConditionPlace: Hashable, Sendable {
  let conditions: [Condition]
  let at: Position
}
