package import OrderedCollections

/// Everything that is on offer, in the first language and in each translation.
///
/// A library is checked as a whole: every reference in it leads somewhere.
package struct Library: Hashable, Sendable {
  /// What is on offer in one language.
  package struct Part: Hashable, Sendable {
    package var courses: OrderedDictionary<CourseID, Course> = [:]
    package var lessons: OrderedDictionary<LessonReference, Lesson> = [:]
    package var pathways: OrderedDictionary<PathwayID, Pathway> = [:]
    package var banks: OrderedDictionary<BankID, Bank> = [:]
    package var assessments: OrderedDictionary<AssessmentID, Assessment> = [:]
    package var placements: OrderedDictionary<AssessmentID, Placement> = [:]
    package var programmes: OrderedDictionary<ProgrammeID, Programme> = [:]
    package var frameworks: OrderedDictionary<FrameworkID, Framework> = [:]

    package init() {}
  }

  /// All of it, in the first language.
  package var originals = Part()

  /// What is translated, by language: values of the same ids with what is missing filled from the
  /// first language.
  package var translations: OrderedDictionary<Language, Part> = [:]

  /// The media files that anything above shows or plays, by path below the content's root.
  package var media: OrderedDictionary<String, MediaFile> = [:]

  package init() {}
}

extension Library {
  package func course(_ id: CourseID, in language: Language) -> Course? {
    value(\.courses, id, in: language)
  }

  package func lesson(_ id: LessonReference, in language: Language) -> Lesson? {
    value(\.lessons, id, in: language)
  }

  package func bank(_ id: BankID, in language: Language) -> Bank? {
    value(\.banks, id, in: language)
  }

  package func assessment(_ id: AssessmentID, in language: Language) -> Assessment? {
    value(\.assessments, id, in: language)
  }

  package func placement(_ id: AssessmentID, in language: Language) -> Placement? {
    value(\.placements, id, in: language)
  }

  package func programme(_ id: ProgrammeID, in language: Language) -> Programme? {
    value(\.programmes, id, in: language)
  }

  private func value<ID, Value>(
    _ kind: KeyPath<Part, OrderedDictionary<ID, Value>>,
    _ id: ID,
    in language: Language
  ) -> Value? {
    translations[language]?[keyPath: kind][id] ?? originals[keyPath: kind][id]
  }
}

// Everything of a kind, in the order of the files.
extension Library {
  package func courses(in language: Language) -> [Course] { all(\.courses, in: language) }

  package func pathways(in language: Language) -> [Pathway] { all(\.pathways, in: language) }

  package func assessments(in language: Language) -> [Assessment] {
    all(\.assessments, in: language)
  }

  package func placements(in language: Language) -> [Placement] { all(\.placements, in: language) }

  package func programmes(in language: Language) -> [Programme] { all(\.programmes, in: language) }

  private func all<ID, Value>(
    _ kind: KeyPath<Part, OrderedDictionary<ID, Value>>,
    in language: Language
  ) -> [Value] {
    originals[keyPath: kind].keys.compactMap { value(kind, $0, in: language) }
  }
}
