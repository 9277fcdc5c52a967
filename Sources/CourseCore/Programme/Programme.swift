/// What a paper confirms: courses, tests, tasks and placements, by all and any.
package struct Programme: Hashable, Sendable {
  /// Whether an official basis is loaded; without one screens say "tạm dùng".
  package enum Status: Hashable, Sendable {
    case provisional

    /// With the number and date of the decision.
    case official(basis: String)
  }

  package struct Paper: Hashable, Sendable {
    /// Such as `GXN`.
    package let typeCode: String
    package let title: String?

    package init(typeCode: String, title: String? = nil) {
      self.typeCode = typeCode
      self.title = title
    }
  }

  package let id: ProgrammeID
  package let version: Int
  package let status: Status

  /// Until this day the version before stays in force.
  package let effective: CalendarDay
  package let title: String
  package let language: Language

  /// All must hold.
  package let complete: [Condition]

  /// `nil` when no paper is issued.
  package let paper: Paper?
  package let reviewed: Review?
  package let isRetired: Bool

  package init(
    id: ProgrammeID,
    version: Int,
    status: Status,
    effective: CalendarDay,
    title: String,
    language: Language = .vietnamese,
    complete: [Condition],
    paper: Paper? = nil,
    reviewed: Review? = nil,
    isRetired: Bool = false
  ) {
    self.id = id
    self.version = version
    self.status = status
    self.effective = effective
    self.title = title
    self.language = language
    self.complete = complete
    self.paper = paper
    self.reviewed = reviewed
    self.isRetired = isRetired
  }
}

/// A versioned list of competences that lessons, questions and tasks map to.
package struct Framework: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case provisional, official
  }

  package struct Area: Hashable, Sendable {
    package let code: String
    package let title: String
    package let competences: [Competence]

    package init(code: String, title: String, competences: [Competence]) {
      self.code = code
      self.title = title
      self.competences = competences
    }
  }

  package struct Competence: Hashable, Sendable {
    package let code: String
    package let title: String

    package init(code: String, title: String) {
      self.code = code
      self.title = title
    }
  }

  package let id: FrameworkID

  /// As written, such as `1` or `1.0`.
  package let version: String
  package let status: Status
  package let title: String
  package let language: Language
  package let source: String
  package let areas: [Area]
  package let isRetired: Bool

  package init(
    id: FrameworkID,
    version: String,
    status: Status,
    title: String,
    language: Language = .vietnamese,
    source: String,
    areas: [Area],
    isRetired: Bool = false
  ) {
    self.id = id
    self.version = version
    self.status = status
    self.title = title
    self.language = language
    self.source = source
    self.areas = areas
    self.isRetired = isRetired
  }
}
