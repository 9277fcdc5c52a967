package import CourseCore

/// What use cases read to count, without ever reading an answer.
package protocol FigureReading {
  /// All that were entered and stand, in no telling order.
  func enteredFigures() throws -> [EnteredFigure]

  /// What the records say of a period, everybody once.
  func facts(for question: FigureQuestion) throws -> FigureFacts

  /// The last word about whether a person is confirmed on VNeID; `nil` where nobody said anything.
  func declaration(of person: PersonID) throws -> VNeIDDeclared?
}

/// What figures are counted by.
package struct FigureQuestion: Hashable, Sendable {
  package let period: ReportPeriod

  /// The programme that everybody is to complete; `nil` where the centre has not chosen one.
  package let core: ProgrammeID?

  /// The courses that it asks for.
  package let coreCourses: Set<CourseID>

  /// The programme that makes somebody proficient, one of whom every household is to have.
  package let proficient: ProgrammeID?

  package init(
    period: ReportPeriod,
    core: ProgrammeID?,
    coreCourses: Set<CourseID>,
    proficient: ProgrammeID?
  ) {
    self.period = period
    self.core = core
    self.coreCourses = coreCourses
    self.proficient = proficient
  }
}
