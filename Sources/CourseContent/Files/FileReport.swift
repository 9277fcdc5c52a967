package import CourseCore

/// What one file of the content is, and whether it can be used.
package struct FileReport: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case good

    /// The file has errors; what it said before is used.
    case lastGood

    /// The file has errors, and was never seen without.
    case unusable
  }

  /// Below the content's root.
  package let path: String

  /// `nil` where the file could not be read so far.
  package let kind: FileKind?

  /// What the file calls itself, which is its name or that of its folder where it has a place.
  package let id: String

  /// The course whose folder the file is in.
  package let course: CourseID?

  /// `nil` for the first language.
  package let language: Language?
  package let state: State

  /// Its steps or questions, in their order.
  package let parts: [FilePart]

  /// The step or question that a line belongs to.
  package func part(at line: Int) -> FilePart? {
    parts.last { $0.lines.lowerBound <= line }.flatMap { $0.lines.contains(line) ? $0 : nil }
  }
}

/// A step or question with the lines that it takes.
package struct FilePart: Hashable, Sendable {
  package let id: String

  /// Counted from 1.
  package let lines: ClosedRange<Int>
}

extension FileReport {
  init(_ reading: FileReading, _ state: State) {
    let place = reading.place
    path = place.path
    kind = place.kind ?? reading.reading.kind
    id = place.demandedID ?? reading.reading.document?.id ?? Path.stem(of: place.path)
    course = place.course.map { CourseID($0) }
    language = place.language
    self.state = state
    parts = reading.reading.parts
  }
}

extension Document {
  fileprivate var id: String {
    switch self {
    case .course(let course): course.id.rawValue
    case .lesson(let lesson): lesson.id.rawValue
    case .bank(let bank): bank.id.rawValue
    case .assessment(let assessment): assessment.id.rawValue
    case .placement(let placement): placement.id.rawValue
    case .pathway(let pathway): pathway.id.rawValue
    case .programme(let programme): programme.id.rawValue
    case .framework(let framework): framework.id.rawValue
    }
  }
}
