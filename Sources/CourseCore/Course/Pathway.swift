/// An advised way through courses for some groups; it closes nothing.
package struct Pathway: Hashable, Sendable {
  /// A course on the way.
  package struct Stop: Hashable, Sendable {
    package let course: CourseID
    package let isOptional: Bool

    /// The placement level from which the course is shown as one that may be skipped.
    package let skipFromLevel: Int?

    package init(course: CourseID, isOptional: Bool = false, skipFromLevel: Int? = nil) {
      self.course = course
      self.isOptional = isOptional
      self.skipFromLevel = skipFromLevel
    }
  }

  package let id: PathwayID
  package let title: String
  package let language: Language
  package let audience: [Audience]
  package let placement: AssessmentID?

  /// What the way leads to.
  package let programme: ProgrammeID?
  package let courses: [Stop]
  package let isRetired: Bool

  package init(
    id: PathwayID,
    title: String,
    language: Language = .vietnamese,
    audience: [Audience],
    placement: AssessmentID? = nil,
    programme: ProgrammeID? = nil,
    courses: [Stop],
    isRetired: Bool = false
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.audience = audience
    self.placement = placement
    self.programme = programme
    self.courses = courses
    self.isRetired = isRetired
  }
}
