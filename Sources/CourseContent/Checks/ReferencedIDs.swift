package import CourseCore

/// The ids that records point at, which may therefore not vanish from the content.
package struct ReferencedIDs: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case course, bank, assessment, pathway, programme, framework

    /// `course/lesson`.
    case lesson

    /// `course/lesson/step`.
    case step

    /// `course/task`.
    case task

    /// `bank/question`; of an assessment with its own questions, `assessment/question`.
    case question
  }

  package var ids: [Kind: Set<String>]

  /// What completed each version of a programme that a result was judged under.
  package var programmes: [ProgrammeID: [Int: [Condition]]]

  package init(
    _ ids: [Kind: Set<String>] = [:],
    programmes: [ProgrammeID: [Int: [Condition]]] = [:]
  ) {
    self.ids = ids
    self.programmes = programmes
  }
}
